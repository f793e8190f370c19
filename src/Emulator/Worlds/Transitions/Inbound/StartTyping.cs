using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>The person begins to type. The account sees it one to one over iMessage only (webhooks 5.11).</summary>
internal sealed record StartTyping(string Handle, Guid ChatId) : ActInChat(Handle, ChatId)
{
    protected override Result<Change<Arrival>> Act(WorldState state, Chat chat, Moment moment)
    {
        if (chat.IsGroup || chat.Service != Service.IMessage)
        {
            return ContactRules.TypingSeen.Refuse("Typing is seen one to one over iMessage only, never in groups, over RCS or SMS.");
        }

        if (!Reach.CanUse(state.Contacts[Handle], Service.IMessage)) return ContactRules.TypingSeen.Refuse(Reach.Lacks(Handle, Service.IMessage));
        if (chat.ContactTypingSince is not null) return Nothing(state, chat);
        var after = chat with { ContactTypingSince = moment.Now };
        return Told(state.Replace(after), moment, EventTypes.TypingStarted, after, detail: new TypingDetail(Actor(after)));
    }
}
