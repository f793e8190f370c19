using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Messages;

/// <summary>Replaces the text of one part of an own message, and with it how it was decorated (messages 11.1).</summary>
internal sealed record EditMessage(Grant Grant, Guid MessageId, int PartIndex, string Text)
{
    private const int MaximumEdits = 5;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    public Result<Change<Message>> Apply(WorldState state, Moment moment)
    {
        if (Lookup.Message(state, Grant, MessageId) is var found && found.IsRefused(out var refusal)) return refusal;
        var message = found.Value;
        var chat = state.Chats[message.ChatId];
        if (!message.IsFromMe) return MessageOperationRules.EditOwn.Refuse();
        if (Lookup.ActionProblem(state, chat) is { } actionProblem) return actionProblem;
        if (Problem(message, chat, moment.Now) is { } problem) return problem;

        var ids = state.OpenIds();
        var edited = message with
        {
            Parts = message.Parts.SetItem(PartIndex, new TextPart(Text)),
            Edits = new MessageEdits(CountOf(message) + 1, moment.Now),
        };
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

        if (CountOf(message) >= MaximumEdits) return MessageOperationRules.EditAtMostFive.Refuse($"A message can be edited at most {MaximumEdits} times");
        return now - (message.SentAt ?? message.CreatedAt) > Window
            ? MessageOperationRules.EditWindow.Refuse($"A message can be edited within {Window.TotalMinutes} minutes after it was sent")
            : null;
    }

    private static int CountOf(Message message) => message.Edits?.Count ?? 0;
}
