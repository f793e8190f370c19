using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>The person stops typing without sending anything; nothing happens when they did not type.</summary>
internal sealed record StopTyping(string Handle, Guid ChatId) : ActInChat(Handle, ChatId)
{
    protected override Result<Change<Arrival>> Act(WorldState state, Chat chat, Moment moment)
    {
        if (chat.ContactTypingSince is null) return Nothing(state, chat);
        var after = chat with { ContactTypingSince = null };
        return Told(state.Replace(after), moment, EventTypes.TypingStopped, after, detail: new TypingDetail(Actor(after)));
    }
}
