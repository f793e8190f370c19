namespace Chats.Emulator.Control;

/// <summary>The answer of <c>GET /_emulator/events</c>: oldest first.</summary>
public sealed record EventPage(IReadOnlyList<EventInfo> Events);
