namespace Chats.Emulator.Time;

/// <summary>A source of work that falls due on a world's clock.</summary>
internal interface IDueWork
{
    /// <summary>When the earliest item falls due; null when there is none.</summary>
    DateTimeOffset? NextDue { get; }

    /// <summary>All that waits in it, for those who wonder why nothing happens; null when nothing does.</summary>
    DueWork? Waiting => null;

    /// <summary>Takes and runs the earliest item if it is due by <paramref name="now"/>; false when none was.</summary>
    /// <param name="now">The time it fell due.</param>
    /// <param name="rest">What of it goes on after this returns. A clock that is moved waits for it before it moves on, up to a
    /// limit.</param>
    bool RunNext(DateTimeOffset now, out Task rest);

    /// <summary>
    /// Takes and runs items in order while the clock flows: the earliest if it is due by <paramref name="now"/>, and as many after it as
    /// are due by then and before <paramref name="other"/>, or a part of them.
    /// </summary>
    /// <param name="now">The time it is.</param>
    /// <param name="other">When the next item of another source falls due.</param>
    void RunDue(DateTimeOffset now, DateTimeOffset other) => RunNext(now, out _);
}
