using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Messages;

/// <summary>Replaces the text of one part of an own message, and with it how it was decorated.</summary>
internal sealed record EditMessageCommand(Grant Grant, Guid MessageId, int PartIndex, string Text)
{
    public Result<TransitionResult<Message>> Apply(WorldState state, TransitionContext context)
    {
        if (!Lookup.Message(state, Grant, MessageId).TryGet(out var message, out var refusal)) return refusal;
        var chat = state.Chats[message.ChatId];
        if (!message.IsFromMe) return MessageOperationRules.EditOwn.Refuse();
        if (Lookup.ActionProblem(state, chat) is { } actionProblem) return actionProblem;
        if (Problem(message, chat, context.Now) is { } problem) return problem;

        var ids = state.OpenIds();
        var edited = TextEdits.Replace(message, PartIndex, Text, context.Now);
        var happened = new WorldEvent(ids.NextUuid(), EventTypes.MessageEdited, context.Now, context.TraceId, chat, edited)
        {
            Detail = new EditDetail(PartIndex, Text, context.Now),
        };
        return new TransitionResult<Message>(state.Put(edited) with { IdPosition = ids.Position }, edited, [happened]);
    }

    private Refusal? Problem(Message message, Chat chat, DateTimeOffset now)
    {
        if (message.Parts.ElementAtOrDefault(PartIndex) is not TextPart)
        {
            return MessageOperationRules.EditPart.Refuse("part_index must name a text part of the message");
        }

        if (message.CarrierIn(chat) != Service.IMessage)
        {
            return MessageOperationRules.EditService.Refuse("Only messages sent over iMessage can be edited");
        }

        if (message.Status is DeliveryStatus.Pending or DeliveryStatus.Queued or DeliveryStatus.Failed)
        {
            return MessageOperationRules.EditSent.Refuse("Only messages that were sent can be edited");
        }

        if (TextEdits.AreUsedUp(message))
        {
            return MessageOperationRules.EditAtMostFive.Refuse($"A message can be edited at most {TextEdits.Maximum} times");
        }

        return TextEdits.IsTooLate(message, now)
            ? MessageOperationRules.EditWindow.Refuse(
                $"A message can be edited within {TextEdits.Window.TotalMinutes} minutes after it was sent")
            : null;
    }
}
