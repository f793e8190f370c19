using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>The person shares their location no longer; nothing happens when they did not.</summary>
internal sealed record StopSharingLocation(string Handle, Guid ChatId) : ActInChat(Handle, ChatId)
{
    protected override Result<Change<Arrival>> Act(WorldState state, Chat chat, Moment moment)
    {
        if (chat.Locations.FirstOrDefault(other => other.Handle == Handle) is not { } share) return Nothing(state, chat);
        var after = chat with { Locations = chat.Locations.Remove(share) };
        return Told(state.Replace(after), moment, EventTypes.LocationSharingStopped, after, detail: new LocationDetail(share));
    }
}
