using System.Text.Json.Nodes;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Locations;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>The person shares their location no longer; nothing happens when they did not.</summary>
internal sealed record ContactStopLocationCommand(string Handle, Guid ChatId) : ContactChatCommand(Handle, ChatId)
{
    protected override Result<TransitionResult<ContactActionResult>> Act(WorldState state, Chat chat, TransitionContext context)
    {
        if (Sharing.Of(state, chat.Line, Handle) is not { } shared) return NoChange(state, chat);
        var ended = Sharing.End(state, shared.Chat, shared.Share, context);
        var acted = OwnEvents.Of(
            EmulatorEvents.ContactActed, context, shared.Chat, ActedDetail.Of(Handle, new JsonObject { ["share_location"] = false }));
        return new TransitionResult<ContactActionResult>(ended.State, new ContactActionResult(chat.Id), ended.Events.Add(acted));
    }
}
