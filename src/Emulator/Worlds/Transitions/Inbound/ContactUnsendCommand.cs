using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>
/// The person takes back a message they wrote; iMessage only, within two minutes. The vendor tells the account nothing of it, and its copy
/// stays.
/// </summary>
internal sealed record ContactUnsendCommand(string Handle, Guid MessageId) : ContactMessageCommand(Handle, MessageId)
{
    private const int EventPlace = -1;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(2);

    protected override Result<TransitionResult<ContactActionResult>> Act(
        WorldState state, Chat chat, Message message, TransitionContext context)
    {
        if (message.Sender.Handle != Handle)
        {
            return ContactRules.WroteIt.Refuse(
                $"{message.Sender.Handle} wrote the message {MessageId}; people take back only what they wrote themselves.");
        }

        if (message.Service != Service.IMessage) return ContactRules.EditService.Refuse("Only messages over iMessage can be taken back.");
        if (context.Now - message.CreatedAt > Window)
        {
            return ContactRules.EditLimit.Refuse($"A message can be taken back within {Window.TotalMinutes} minutes.");
        }

        var happened = new WorldEvent(
            IdSource.Derive(MessageId, EventPlace), EmulatorEvents.MessageUnsent, context.Now, context.TraceId, chat, message);
        return new TransitionResult<ContactActionResult>(state, new ContactActionResult(chat.Id, MessageId), [happened]);
    }
}
