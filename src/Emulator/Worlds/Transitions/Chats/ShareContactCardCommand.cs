using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Chats;

/// <summary>
/// Puts the line's contact card before the people of an iMessage chat, at most once a day. More often than once in five minutes is refused.
/// </summary>
internal sealed record ShareContactCardCommand(Grant Grant, Guid ChatId)
{
    public static readonly TimeSpan NotAgainFor = TimeSpan.FromHours(24);

    public Result<TransitionResult<Unit>> Apply(WorldState state, TransitionContext context)
    {
        if (!Lookup.ActiveChat(state, Grant, ChatId).TryGet(out var chat, out var refusal)) return refusal;
        if (state.Lines[chat.Line].Card is not { IsActive: true }) return ChatRules.CardActive.Refuse();

        var isLimited = state.Settings.RateLimits;
        if (isLimited && state.Rates.ShareWait(ChatId, context.Now) is { } seconds) return ChatRules.CardShareRate.RefuseFor(seconds);
        if (isLimited) state = state with { Rates = state.Rates.CountShare(ChatId, context.Now) };

        // The card comes with a message of the line: where it never wrote, the call is accepted and nothing is shown.
        var appears = chat is { Service: Service.IMessage, LastSentAt: not null } && !(context.Now - chat.CardSharedAt < NotAgainFor);
        return new TransitionResult<Unit>(appears ? state.Replace(chat with { CardSharedAt = context.Now }) : state, default, []);
    }
}
