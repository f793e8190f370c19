using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Messages;

/// <summary>Replaces the text of one part of an own message, and with it how it was decorated (messages 11.1).</summary>
internal sealed record EditMessage(Grant Grant, Guid MessageId, int PartIndex, string Text)
{
    public Result<Change<Message>> Apply(WorldState state, Moment moment)
    {
        if (Lookup.Message(state, Grant, MessageId) is var found && found.IsRefused(out var refusal)) return refusal;
        var message = found.Value;
        var chat = state.Chats[message.ChatId];
        if (!message.IsFromMe) return MessageOperationRules.EditOwn.Refuse();
        if (Lookup.ActionProblem(state, chat) is { } actionProblem) return actionProblem;
        if (Problem(message, chat, moment.Now) is { } problem) return problem;

        var ids = state.OpenIds();
        var edited = TextEdits.Replace(message, PartIndex, Text, moment.Now);
        var happened = new WorldEvent(ids.NextUuid(), EventTypes.MessageEdited, moment.Now, moment.TraceId, chat, edited)
        {
            Detail = new EditDetail(PartIndex, Text, moment.Now),
        };
        return new Change<Message>(state.Put(edited) with { IdPosition = ids.Position }, edited, [happened]);
    }

    private Refusal? Problem(Message message, Chat chat, DateTimeOffset now)
    {
        if (message.Parts.ElementAtOrDefault(PartIndex) is not TextPart) return MessageOperationRules.EditPart.Refuse("part_index must name a text part of the message");
        if (message.CarrierIn(chat) != Service.IMessage) return MessageOperationRules.EditService.Refuse("Only messages sent over iMessage can be edited");
        if (message.Status is DeliveryStatus.Pending or DeliveryStatus.Queued or DeliveryStatus.Failed)
        {
            return MessageOperationRules.EditSent.Refuse("Only messages that were sent can be edited");
        }

        if (TextEdits.AreUsedUp(message)) return MessageOperationRules.EditAtMostFive.Refuse($"A message can be edited at most {TextEdits.Maximum} times");
        return TextEdits.IsTooLate(message, now)
            ? MessageOperationRules.EditWindow.Refuse($"A message can be edited within {TextEdits.Window.TotalMinutes} minutes after it was sent")
            : null;
    }
}
