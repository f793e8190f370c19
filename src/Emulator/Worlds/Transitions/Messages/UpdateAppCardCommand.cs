using System.Collections.Immutable;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Sending;

namespace Chats.Emulator.Worlds.Transitions.Messages;

/// <summary>
/// Redraws an own app card that was sent, by a new message with a life of its own. The app stays the one of the card.
/// </summary>
internal sealed record UpdateAppCardCommand(
    Grant Grant, Guid MessageId, AppCardPart Card, ExperienceAction? Experience, DeliveryOutcome? Outcome)
{
    /// <summary>What the image's URL was found to lead to, where something was really fetched.</summary>
    public ImmutableDictionary<string, RemoteFile> Fetched { get; init; } = ImmutableDictionary<string, RemoteFile>.Empty;

    public Result<TransitionResult<SendOutcome>> Apply(WorldState state, TransitionContext context)
    {
        if (!Lookup.Message(state, Grant, MessageId).TryGet(out var message, out var refusal)) return refusal;
        var chat = state.Chats[message.ChatId];
        if (Lookup.ActionProblem(state, chat) is { } actionProblem) return actionProblem;
        if (message is not { IsFromMe: true, Parts: [AppCardPart card] })
        {
            return MessageOperationRules.CardTarget.Refuse("Only an imessage_app card you sent can be updated");
        }

        if (message.IsZeroRetention && Card.App == AppIdentity.Inherited)
        {
            return MessageOperationRules.CardApp.Refuse("app is required: nothing of the card is kept on this line");
        }

        if (!Card.App.Matches(card.App)) return MessageOperationRules.CardApp.Refuse("app must be the app of the card: it cannot change");
        if (message.SentAt is null || message.Status == DeliveryStatus.Failed)
        {
            return MessageOperationRules.CardSent.Refuse("The card has not been sent yet");
        }

        var content = new Outgoing([Card with { App = card.App }]) { Experience = Experience, Fetched = Fetched };
        return SendSteps.Run(state, Grant, SendTarget.Of(chat), content, context, Outcome);
    }
}
