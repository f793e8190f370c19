using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>The person edits a text they wrote; iMessage only, five times within fifteen minutes (messages 11.1).</summary>
internal sealed record EditMessage(string Handle, Guid MessageId, int PartIndex, string Text) : ActOnMessage(Handle, MessageId)
{
    protected override Result<Change<Arrival>> Act(WorldState state, Chat chat, Message message, Moment moment)
    {
        if (message.Sender.Handle != Handle)
        {
            return ContactRules.WroteIt.Refuse($"{message.Sender.Handle} wrote the message {MessageId}; people edit only what they wrote themselves.");
        }

        if (message.Service != Service.IMessage) return ContactRules.EditService.Refuse("Only messages over iMessage can be edited.");
        if (PartProblem(message, PartIndex) is { } problem) return problem;
        if (message.Parts.ElementAtOrDefault(PartIndex) is not TextPart) return ContactRules.EditsText.Refuse("Only text parts can be edited.");
        if (TextEdits.AreUsedUp(message) || TextEdits.IsTooLate(message, moment.Now))
        {
            return ContactRules.EditLimit.Refuse($"A message can be edited {TextEdits.Maximum} times, within {TextEdits.Window.TotalMinutes} minutes.");
        }

        var after = TextEdits.Replace(message, PartIndex, Text, moment.Now);
        return Told(state.Put(after), moment, EventTypes.MessageEdited, chat, after, new EditDetail(PartIndex, Text, moment.Now));
    }
}
