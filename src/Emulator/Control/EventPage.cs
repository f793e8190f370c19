using Chats.Emulator.Http;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control;

/// <summary>The answer of <c>GET /_emulator/events</c>: oldest first.</summary>
internal sealed record EventPage(IReadOnlyList<EventInfo> Events)
{
    public static EventPage Of(IEnumerable<WorldEvent> events, MediaLinks links) => new([.. events.Select(happened => EventInfo.Of(happened, links))]);
}
