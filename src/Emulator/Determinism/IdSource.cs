using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;

namespace Chats.Emulator.Determinism;

/// <summary>Draws ids that depend only on a seed and on how many were drawn before.</summary>
/// <remarks>
/// A transition opens one at the state's position and stores <see cref="Position"/> back, so a refused call consumes nothing.
/// </remarks>
internal sealed class IdSource(ulong seed, long position)
{
    /// <summary>How many ids have been drawn in all.</summary>
    public long Position { get; private set; } = position;

    /// <summary>The next id, in the form of a version 4 UUID.</summary>
    public Guid NextUuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        Hash128(seed, "id", Position++, bytes);
        return AsVersion4(bytes);
    }

    /// <summary>The id of a thing that has none of its own, from what it belongs to and its place there; uses no id up.</summary>
    public static Guid Derive(Guid owner, int place)
    {
        Span<byte> input = stackalloc byte[20];
        owner.TryWriteBytes(input, bigEndian: true, out _);
        BinaryPrimitives.WriteInt32LittleEndian(input[16..], place);
        Span<byte> bytes = stackalloc byte[16];
        XxHash128.Hash(input, bytes);
        return AsVersion4(bytes);
    }

    /// <summary>The id of the one thing of its name that a call causes; uses no id up.</summary>
    public static Guid OfCall(string traceId, string name)
    {
        Span<byte> bytes = stackalloc byte[16];
        XxHash128.Hash(Encoding.UTF8.GetBytes($"{traceId} {name}"), bytes);
        return AsVersion4(bytes);
    }

    /// <summary>The trace id of a world's n-th request: 32 lower-case hex digits.</summary>
    public static string TraceId(ulong seed, long n)
    {
        Span<byte> bytes = stackalloc byte[16];
        Hash128(seed, "trace", n, bytes);
        return Convert.ToHexStringLower(bytes);
    }

    /// <summary>The trace id of what no request did. Their numbers count downwards, so that none is a request's.</summary>
    /// <param name="seed">The world's seed.</param>
    /// <param name="sequence">The place of what was done among all that is numbered in the world.</param>
    public static string TraceIdWithoutRequest(ulong seed, long sequence) => TraceId(seed, -1 - sequence);

    private static Guid AsVersion4(Span<byte> bytes)
    {
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    private static void Hash128(ulong seed, ReadOnlySpan<char> purpose, long n, Span<byte> destination)
    {
        Span<byte> input = stackalloc byte[16];
        BinaryPrimitives.WriteInt64LittleEndian(input, n);
        for (var i = 0; i < purpose.Length; i++) input[8 + i] = (byte)purpose[i];
        XxHash128.Hash(input, destination, unchecked((long)seed));
    }
}
