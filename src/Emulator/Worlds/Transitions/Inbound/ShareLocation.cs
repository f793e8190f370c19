using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>The person shares where they are, or has moved since; only the beginning is told, coordinates are read (chats 5.12).</summary>
/// <param name="Handle">Who shares.</param>
/// <param name="ChatId">With whom.</param>
/// <param name="Place">Where they are; its times are not used.</param>
/// <param name="EndsAfter">When the share ends by itself; null: never.</param>
internal sealed record ShareLocation(string Handle, Guid ChatId, LocationShare Place, TimeSpan? EndsAfter) : ActInChat(Handle, ChatId)
{
    protected override Result<Change<Arrival>> Act(WorldState state, Chat chat, Moment moment)
    {
        if (chat.Service != Service.IMessage)
        {
            return ContactRules.LocationService.Refuse($"Locations are shared over iMessage, not over {chat.Service.Wire()}.");
        }

        var known = chat.Locations.FirstOrDefault(other => other.Handle == Handle);
        var share = Place with { BeganAt = known?.BeganAt ?? moment.Now, UpdatedAt = moment.Now, EndsAt = moment.Now + EndsAfter };
        var after = chat with { Locations = known is null ? chat.Locations.Add(share) : chat.Locations.Replace(known, share) };
        var next = state.Replace(after);
        if (share.EndsAt is { } end) next = next.Schedule(sequence => new EndLocationShare(end, sequence, ChatId, Handle, moment.TraceId));
        return known is null ? Told(next, moment, EventTypes.LocationSharingStarted, after, detail: new LocationDetail(share)) : Nothing(next, after);
    }
}
