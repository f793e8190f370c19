using Chats.Emulator.Journal;

namespace Chats.Emulator.Control;

/// <summary>The answer of <c>GET /_emulator/journal</c>: oldest first.</summary>
public sealed record JournalPage(IReadOnlyList<JournalEntry> Requests);
