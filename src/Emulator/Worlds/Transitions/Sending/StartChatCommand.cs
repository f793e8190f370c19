using System.Collections.Immutable;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Sending;

/// <summary>Starts a chat by sending its first message, or sends into the chat these people already have.</summary>
/// <param name="Grant">Who asks.</param>
/// <param name="From">The line, E.164.</param>
/// <param name="To">The recipients, normalised and without duplicates.</param>
/// <param name="Content">The first message.</param>
/// <param name="Outcome">How the message will progress; null: as usual.</param>
internal sealed record StartChatCommand(Grant Grant, string From, ImmutableArray<string> To, Outgoing Content, DeliveryOutcome? Outcome)
    : SendCommand(Grant, Content, Outcome)
{
    public override Result<TransitionResult<SendOutcome>> Apply(WorldState state, TransitionContext context)
    {
        if (!Grant.Covers(From, state)) return ChatRules.FromIsYours.Refuse();
        if (SendSteps.Replay(state, Grant, Content) is { } replay) return replay;

        var target = SendTarget.Of(state, From, To);
        if (target.Existing is null && SendChecks.FirstMessageProblem(Content, state.Settings) is { } problem) return problem;
        return SendSteps.Run(state, Grant, target, Content, context, Outcome);
    }
}
