using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>The person reads what the line sent, as far as it was delivered; receipts exist one to one over iMessage and RCS.</summary>
/// <param name="Handle">Who reads.</param>
/// <param name="ChatId">Where.</param>
/// <param name="UpTo">The last message that is read; null: all of them.</param>
internal sealed record ContactReadMessagesCommand(string Handle, Guid ChatId, Guid? UpTo) : ContactChatCommand(Handle, ChatId)
{
    protected override Result<TransitionResult<ContactActionResult>> Act(WorldState state, Chat chat, TransitionContext context)
    {
        if ((UpTo is { } id ? LastProblem(state, chat, id) : NothingProblem(state, chat)) is { } problem) return problem;
        var last = UpTo is { } upTo ? state.Messages[upTo].Sequence : long.MaxValue;
        var read = state.HistoryOf(chat).TakeWhile(key => key.Sequence <= last)
            .Select(key => state.Messages[key.Id])
            .Where(message => message is { IsFromMe: true, Status: DeliveryStatus.Delivered } && message.HasReceiptsIn(chat))
            .Select(message => message with { Status = DeliveryStatus.Read, ReadAt = context.Now })
            .ToList();
        if (read.Count == 0) return NoChange(state, chat);

        // Receipts carry the trace id of the call that sent the message.
        var ids = state.OpenIds();
        var events = read
            .Select(message => new WorldEvent(ids.NextUuid(), TypeOf(message), context.Now, message.TraceId, chat, message))
            .Append(Acted(state, chat, context))
            .ToImmutableArray();
        var next = state with
        {
            Messages = state.Messages.Put(read),
            IdPosition = ids.Position,
        };
        return new TransitionResult<ContactActionResult>(next, new ContactActionResult(chat.Id), events);
    }

    /// <summary>
    /// Where none of the messages could ever be seen as read. What went over iMessage before a chat fell back to SMS still can.
    /// </summary>
    private static Refusal? NothingProblem(WorldState state, Chat chat) =>
        chat.HasReceipts
            || state.HistoryOf(chat).Select(key => state.Messages[key.Id]).Any(message => message.IsFromMe && message.HasReceiptsIn(chat))
                ? null
                : NoReceipts();

    private static Refusal NoReceipts() =>
        ContactRules.Receipts.Refuse("Read receipts exist one to one over iMessage and RCS only, never in groups or over SMS.");

    private Refusal? LastProblem(WorldState state, Chat chat, Guid id)
    {
        if (state.Messages.GetValueOrDefault(id) is not { } message || message.ChatId != chat.Id)
        {
            return ContactRules.MessageExists.Refuse($"There is no message {id} in the chat {chat.Shown}.");
        }

        if (!message.IsFromMe) return ContactRules.OthersWrote.Refuse($"{state.Names.Show(Handle)} wrote the message {id}; name one that was sent to them.");
        if (!message.HasReceiptsIn(chat)) return NoReceipts();
        return message.IsDelivered
            ? null
            : ContactRules.Arrived.Refuse(
                $"The message {id} is {message.WireStatus}; only what was delivered can be read. Advance the clock first.");
    }

    /// <summary>Tells it from reading by oneself, which causes the same receipts.</summary>
    private WorldEvent Acted(WorldState state, Chat chat, TransitionContext context) =>
        OwnEvents.Of(EmulatorEvents.ContactActed, context, chat, ActedDetail.Of(Handle, new JsonObject { ["read"] = true })) with
        {
            Message = UpTo is { } last ? state.Messages[last] : null,
        };

    private static string TypeOf(Message message) => message.Poll is null ? EventTypes.MessageRead : EventTypes.PollRead;
}
