using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Chats.Emulator.Common.Collections;

/// <summary>A name, compared letter by letter, to find something by.</summary>
internal readonly record struct NameKey : IHashKey<NameKey>
{
    public NameKey(string name) => (Name, Hash) = (name, XxHash3.HashToUInt64(MemoryMarshal.AsBytes(name.AsSpan())));

    public string Name { get; }

    public ulong Hash { get; }

    public int CompareTo(NameKey other)
    {
        var byHash = Hash.CompareTo(other.Hash);
        return byHash != 0 ? byHash : string.CompareOrdinal(Name, other.Name);
    }
}
