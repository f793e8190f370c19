using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>Puts the line's contact card before the people of an iMessage chat, at most once a day (chats 5.10).</summary>
internal sealed record ShareContactCard(Grant Grant, Guid ChatId)
{
    public static readonly TimeSpan NotAgainFor = TimeSpan.FromHours(24);

    public Result<Change<Unit>> Apply(WorldState state, Moment moment)
    {
        if (Lookup.ActiveChat(state, Grant, ChatId) is var found && found.IsRefused(out var refusal)) return refusal;
        var chat = found.Value;
        if (state.Lines[chat.Line].Card is not { IsActive: true }) return ChatRules.CardActive.Refuse();

        // The card comes with a message of the line: where it never wrote, the call is accepted and nobody sees anything.
        var appears = chat is { Service: Service.IMessage, LastSentAt: not null } && !(moment.Now - chat.CardSharedAt < NotAgainFor);
        return new Change<Unit>(appears ? state.Replace(chat with { CardSharedAt = moment.Now }) : state, default, []);
    }
}
