using Chats.Emulator.Http.Calls;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Control.Events;

/// <summary>The answer of <c>GET /_emulator/events</c>: oldest first.</summary>
internal sealed record EventPage(IReadOnlyList<EventResponse> Events)
{
    public static EventPage Of(IEnumerable<WorldEvent> events, MediaLinks links) =>
        new([.. events.Select(happened => EventResponse.Of(happened, links))]);
}
