using System.Collections.Immutable;

namespace Chats.Emulator.Common.Collections;

/// <summary>What a buffer held at one point in time; it never changes.</summary>
internal sealed record RingBufferContent<T>(ImmutableArray<RingBufferSegment<T>?> Segments, long First, long Next)
    where T : class
{
    public static readonly RingBufferContent<T> Empty = From(1);

    /// <summary>Nothing, and the next thing has that number.</summary>
    public static RingBufferContent<T> From(long next) => new([], next, next);
}
