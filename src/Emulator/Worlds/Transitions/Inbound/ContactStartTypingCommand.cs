using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>The person begins to type. The account sees it one to one over iMessage only.</summary>
internal sealed record ContactStartTypingCommand(string Handle, Guid ChatId) : ContactChatCommand(Handle, ChatId)
{
    protected override Result<TransitionResult<ContactActionResult>> Act(WorldState state, Chat chat, TransitionContext context)
    {
        if (chat.IsGroup || chat.Service != Service.IMessage)
        {
            return ContactRules.TypingSeen.Refuse("Typing is seen one to one over iMessage only, never in groups, over RCS or SMS.");
        }

        if (!ContactAccess.CanUse(state.Contacts[Handle], Service.IMessage))
        {
            return ContactRules.TypingSeen.Refuse(ContactAccess.Lacks(state, Handle, Service.IMessage));
        }

        if (chat.ContactTypingSince is not null) return NoChange(state, chat);
        var after = chat with { ContactTypingSince = context.Now };
        return WithEvent(state.Replace(after), context, EventTypes.TypingStarted, after, detail: new TypingDetail(Actor(after)));
    }
}
