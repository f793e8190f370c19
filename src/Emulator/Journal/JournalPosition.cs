namespace Chats.Emulator.Journal;

/// <summary>How far a reader has read a journal.</summary>
/// <param name="Era">How often it had been cleared.</param>
/// <param name="Sequence">The last request read.</param>
internal readonly record struct JournalPosition(int Era, long Sequence);
