using Chats.Emulator.Journal;

namespace Chats.Emulator.Control;

/// <summary>The answer of <c>GET /_emulator/journal</c>: oldest first.</summary>
internal sealed record JournalPage(IReadOnlyList<JournalEntry> Requests);
