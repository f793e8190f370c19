using Chats.Emulator.Domain;
using Chats.Emulator.Errors;
using Chats.Emulator.Worlds.Transitions.Locations;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>The person shares their location no longer; nothing happens when they did not.</summary>
internal sealed record StopSharingLocation(string Handle, Guid ChatId) : ActInChat(Handle, ChatId)
{
    protected override Result<Change<Arrival>> Act(WorldState state, Chat chat, Moment moment)
    {
        if (Sharing.Of(state, chat.Line, Handle) is not { } shared) return Nothing(state, chat);
        var ended = Sharing.End(state, shared.Chat, shared.Share, moment);
        return new Change<Arrival>(ended.State, new Arrival(chat.Id), ended.Events);
    }
}
