using Chats.Emulator.Journal;

namespace Chats.Emulator.Worlds;

/// <summary>Bounds that keep a long-running emulator's memory in hand.</summary>
/// <param name="Worlds">How many worlds may exist at once.</param>
/// <param name="JournalEntries">How many requests a world's journal remembers.</param>
/// <param name="JournalBodyBytes">How many bytes of each body it keeps.</param>
/// <param name="Events">How many events a world's log remembers.</param>
/// <param name="Deliveries">How many webhook deliveries a world's log remembers.</param>
/// <param name="Backlog">How many deliveries may wait to be sent; what comes on top fails at once.</param>
/// <param name="Savepoints">How many savepoints a world may have.</param>
internal sealed record WorldLimits(
    int Worlds = 1000, int JournalEntries = 5000, int JournalBodyBytes = 8192, int Events = 10_000, int Deliveries = 10_000,
    int Backlog = 250_000,
    int Savepoints = 100)
{
    /// <summary>What the journals of all worlds may hold together.</summary>
    public JournalBudget Journals { get; init; } = JournalBudget.None;
}
