using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.State.Lists;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>What a message does to its author's opt-out: a stop word begins it, anything else ends it.</summary>
internal static class OptOuts
{
    /// <summary>The state after the message, which is part of it already. In a group a stop word does neither.</summary>
    public static WorldState Apply(WorldState state, Chat chat, Message message)
    {
        var isStopWord = message.Parts is [TextPart text] && StopWords.Is(text.Value);
        if (!isStopWord) return End(state, chat, message);
        return chat.IsGroup ? state : Begin(state, chat, message);
    }

    /// <summary>The person takes no direct messages any more, on any line; only the chat they said so in is marked.</summary>
    private static WorldState Begin(WorldState state, Chat chat, Message message)
    {
        var contact = state.Contacts[message.Sender.Handle];
        var next = With(state, contact with { OptedOutAt = contact.OptedOutAt ?? message.CreatedAt });
        return chat.Health.Status == HealthStatus.OptedOut
            ? next
            : next.Replace(chat with { Health = new ChatHealth(HealthStatus.OptedOut, message.CreatedAt) { Former = chat.Health.Status } });
    }

    /// <summary>Whatever else the person writes ends it.</summary>
    private static WorldState End(WorldState state, Chat chat, Message message)
    {
        var contact = state.Contacts[message.Sender.Handle];
        var isMarked = !chat.IsGroup && chat.Health.Status == HealthStatus.OptedOut;
        return contact.OptedOutAt is null && !isMarked ? state : Lift(state, contact, message.CreatedAt);
    }

    /// <summary>
    /// The person takes direct messages again, and every mark goes back to what it was. Two people have one direct chat on a line.
    /// </summary>
    public static WorldState Lift(WorldState state, Contact contact, DateTimeOffset now)
    {
        var marked = state.Lines.Keys
            .SelectMany(line => state.Index.List(IndexKey.Reuse(line, isGroup: false, [contact.Handle])))
            .Select(place => state.Chats[place.ChatId])
            .Where(direct => direct.Health.Status == HealthStatus.OptedOut);
        return marked.Aggregate(
            With(state, contact with { OptedOutAt = null }),
            (next, direct) => next.Replace(direct with { Health = new ChatHealth(direct.Health.Former, now) }));
    }

    private static WorldState With(WorldState state, Contact contact) =>
        state with { Contacts = state.Contacts.SetItem(contact.Handle, contact) };
}
