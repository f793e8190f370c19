namespace Chats.Emulator.Time;

/// <summary>A source of work that falls due on a world's clock.</summary>
internal interface IDueWork
{
    /// <summary>When the earliest item falls due; null when there is none.</summary>
    DateTimeOffset? NextDue { get; }

    /// <summary>Whether an item may wait for somebody outside, who may call back before it ends.</summary>
    bool CallsOut => false;

    /// <summary>Takes and runs the earliest item if it is due by <paramref name="now"/>; false when none was.</summary>
    /// <param name="now">The moment it fell due.</param>
    /// <param name="rest">What of it goes on after this returns. A manual clock waits for it before it moves on.</param>
    bool RunNext(DateTimeOffset now, out Task rest);
}
