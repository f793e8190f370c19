using System.Collections.Immutable;

namespace Chats.Emulator.Journal;

/// <summary>What a ring held at one moment; it never changes.</summary>
internal sealed record RingContent<T>(ImmutableArray<RingSegment<T>?> Segments, long First, long Next)
    where T : class
{
    public static readonly RingContent<T> Empty = From(1);

    /// <summary>Nothing, and the next thing has that number.</summary>
    public static RingContent<T> From(long next) => new([], next, next);
}
