using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Messages;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>The person edits a text they wrote; iMessage only, five times within fifteen minutes.</summary>
internal sealed record ContactEditMessageCommand(string Handle, Guid MessageId, int PartIndex, string Text)
    : ContactMessageCommand(Handle, MessageId)
{
    protected override Result<TransitionResult<ContactActionResult>> Act(
        WorldState state, Chat chat, Message message, TransitionContext context)
    {
        if (message.Sender.Handle != Handle)
        {
            return ContactRules.WroteIt.Refuse(
                $"{state.Names.Show(message.Sender.Handle)} wrote the message {MessageId}; people edit only what they wrote themselves.");
        }

        if (message.Service != Service.IMessage) return ContactRules.EditService.Refuse("Only messages over iMessage can be edited.");
        if (PartProblem(message, PartIndex) is { } problem) return problem;
        if (message.Parts.ElementAtOrDefault(PartIndex) is not TextPart)
        {
            return ContactRules.EditsText.Refuse("Only text parts can be edited.");
        }

        if (TextEdits.AreUsedUp(message) || TextEdits.IsTooLate(message, context.Now))
        {
            return ContactRules.EditLimit.Refuse(
                $"A message can be edited {TextEdits.Maximum} times, within {TextEdits.Window.TotalMinutes} minutes.");
        }

        var after = TextEdits.Replace(message, PartIndex, Text, context.Now);
        return WithEvent(state.Put(after), context, EventTypes.MessageEdited, chat, after, new EditDetail(PartIndex, Text, context.Now));
    }
}
