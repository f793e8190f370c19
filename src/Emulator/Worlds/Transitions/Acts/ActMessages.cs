using Chats.Emulator.Common;
using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Acts;

/// <summary>Finds the message that an act is about.</summary>
internal static class ActMessages
{
    /// <summary>How far back the latest is looked for.</summary>
    private const int MostSeen = 1000;

    /// <param name="state">The world.</param>
    /// <param name="chat">Where to look.</param>
    /// <param name="named">An id, or last; null: the latest.</param>
    /// <param name="what">What is looked for, as a message would say it.</param>
    /// <param name="isMeant">Whether a message can be meant.</param>
    public static Result<Guid> Find(WorldState state, Chat chat, string? named, string what, Func<Message, bool> isMeant)
    {
        if (named is not (null or Act.LastMessage))
        {
            return Uuid.TryParse(named, out var id)
                ? id
                : ContactRules.Value.Refuse($"'{named}' is no message; 'message' is an id, or {Act.LastMessage}.");
        }

        return Latest(state, chat, isMeant) is { } latest
            ? latest.Id
            : ContactRules.MessageExists.Refuse(
                $"There is no {what} in the chat {chat.Shown} yet; name one with 'message', or let the clock go on until it is there.");
    }

    /// <summary>The latest that the account wrote and the people have.</summary>
    public static Result<Guid> OfAccount(WorldState state, Chat chat, string? named, Func<Message, bool>? isMeant = null) => Find(
        state, chat, named, "message of the account",
        message => message.IsFromMe && message.HasReached(chat) && isMeant?.Invoke(message) != false);

    /// <summary>The latest that the person wrote.</summary>
    public static Result<Guid> OfPerson(WorldState state, Chat chat, string? named, string handle) => Find(
        state, chat, named, $"message of {handle}", message => !message.IsFromMe && message.Sender.Handle == handle && message.Poll is null);

    /// <summary>The latest that people have, whether the account still sees it or not.</summary>
    public static Message? Latest(WorldState state, Chat chat, Func<Message, bool> isMeant) =>
        state.HistoryOf(chat).NewestFirst().Take(MostSeen).Select(key => state.Messages[key.Id]).FirstOrDefault(isMeant);
}
