namespace Chats.Emulator.Common.Collections;

/// <summary>
/// A key of a <see cref="HashTrie{TKey, TValue}"/>. Keys are in the order of their hashes; those that share one, in an order of their own.
/// </summary>
internal interface IHashKey<TSelf> : IEquatable<TSelf>, IComparable<TSelf>
{
    ulong Hash { get; }
}
