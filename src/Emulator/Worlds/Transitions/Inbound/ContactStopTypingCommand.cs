using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>The person stops typing without sending anything; nothing happens when they did not type.</summary>
internal sealed record ContactStopTypingCommand(string Handle, Guid ChatId) : ContactChatCommand(Handle, ChatId)
{
    protected override Result<TransitionResult<ContactActionResult>> Act(WorldState state, Chat chat, TransitionContext context)
    {
        if (chat.ContactTypingSince is null) return NoChange(state, chat);
        var after = chat with { ContactTypingSince = null };
        return WithEvent(state.Replace(after), context, EventTypes.TypingStopped, after, detail: new TypingDetail(Actor(after)));
    }
}
