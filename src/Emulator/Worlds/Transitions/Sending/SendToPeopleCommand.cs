using System.Collections.Immutable;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Sending;

/// <summary>Sends to people without naming a line or a chat; both are chosen here. Links and effects may come first.</summary>
/// <param name="Grant">Who asks.</param>
/// <param name="To">The recipients, normalised and without duplicates.</param>
/// <param name="Content">The message.</param>
/// <param name="Continuation">What is sent in its place when the conversation has to move to another line; null: the message
/// itself.</param>
/// <param name="Excluded">Lines the caller would rather not use.</param>
/// <param name="Outcome">How the message will progress; null: as usual.</param>
internal sealed record SendToPeopleCommand(
    Grant Grant, ImmutableArray<string> To, Outgoing Content, string? Continuation, ImmutableHashSet<string> Excluded,
    DeliveryOutcome? Outcome)
    : SendCommand(Grant, Content, Outcome)
{
    public override Result<TransitionResult<SendOutcome>> Apply(WorldState state, TransitionContext context)
    {
        if (To.Any(handle => Grant.Covers(handle, state)))
        {
            return ChatRules.NotToYourself.Refuse("to must not contain a number of your own");
        }

        if (SendSteps.Replay(state, Grant, Content) is { } replay) return replay;
        if (!Choose(state).TryGet(out var target, out var refusal)) return refusal;
        return SendSteps.Run(state, Grant, target, ContentFor(target), context, Outcome);
    }

    /// <summary>
    /// The liveliest chat on a line that can send, even an excluded one when there is no other; else a new chat on the best line.
    /// </summary>
    private Result<SendTarget> Choose(WorldState state)
    {
        var chats = LineChoice.ChatsWith(state, Grant, To).ToList();
        var usable = chats.FindAll(chat => state.Lines[chat.Line].CanSend);
        if ((usable.Find(chat => !Excluded.Contains(chat.Line)) ?? usable.FirstOrDefault()) is { } chat)
        {
            return SendTarget.Of(chat) with { Selection = LineSelection.ReusedChat };
        }

        if (!LineChoice.Best(state, Grant, Excluded).TryGet(out var line, out var refusal)) return refusal;
        return SendTarget.Of(state, line.Number, To) with
        {
            Selection = chats.Count > 0 ? LineSelection.FailoverFrom(chats[0]) : LineSelection.BestLine,
        };
    }

    private Outgoing ContentFor(SendTarget target) => target.Selection?.PreviousChatId is not null && Continuation is not null
        ? new Outgoing([new TextPart(Continuation)]) { IdempotencyKey = Content.IdempotencyKey, OverrideOptOut = Content.OverrideOptOut }
        : Content;
}
