using System.Text.Json.Nodes;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Locations;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>
/// The person shares where they are, or has moved since. The vendor tells the beginning only, and coordinates are read; an event of the
/// emulator's own tells the rest.
/// </summary>
/// <param name="Handle">Who shares.</param>
/// <param name="ChatId">With whom.</param>
/// <param name="Place">Where they are; its times are not used.</param>
/// <param name="EndsAfter">When the share ends by itself; null: never.</param>
internal sealed record ContactShareLocationCommand(string Handle, Guid ChatId, LocationShare Place, TimeSpan? EndsAfter)
    : ContactChatCommand(Handle, ChatId)
{
    protected override Result<TransitionResult<ContactActionResult>> Act(WorldState state, Chat chat, TransitionContext context)
    {
        if (chat.Service != Service.IMessage)
        {
            return ContactRules.LocationService.Refuse($"Locations are shared over iMessage, not over {chat.Service.ToWireName()}.");
        }

        if (!ContactAccess.CanUse(state.Contacts[Handle], Service.IMessage))
        {
            return ContactRules.LocationService.Refuse(ContactAccess.Lacks(state, Handle, Service.IMessage));
        }

        // A share is the person's, and stays in the chat it began in.
        var known = Sharing.Of(state, chat.Line, Handle);
        var home = known?.Chat ?? chat;
        var share = Sharing.Renew(Place, known?.Share, EndsAfter, context.Now);
        var after = home with { Locations = known is null ? home.Locations.Add(share) : home.Locations.Replace(known.Value.Share, share) };
        var next = Sharing.ScheduleEnd(state.Replace(after), home.Id, share, context.TraceId);
        var change = known is null
            ? WithEvent(next, context, EventTypes.LocationSharingStarted, after, detail: new LocationDetail(share))
            : NoChange(next, after);
        return change with { Events = change.Events.Add(Acted(after, context)) };
    }

    private WorldEvent Acted(Chat chat, TransitionContext context)
    {
        var place = new JsonObject { ["longitude"] = Place.Longitude, ["latitude"] = Place.Latitude };
        if (Place.Altitude is { } altitude) place["altitude"] = altitude;
        if (Place.Address is { } address) place["address"] = address;
        if (Place.Locality is { } locality) place["locality"] = locality;
        if (EndsAfter is { } after) place["ends_after"] = Durations.Format(after);
        return OwnEvents.Of(EmulatorEvents.ContactActed, context, chat, ActedDetail.Of(Handle, new JsonObject { ["share_location"] = place }));
    }
}
