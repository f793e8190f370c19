namespace Chats.Emulator.Control;

/// <summary>The answer of <c>GET /_emulator/events</c>: oldest first.</summary>
internal sealed record EventPage(IReadOnlyList<EventInfo> Events);
