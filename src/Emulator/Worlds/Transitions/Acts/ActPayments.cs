using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.AgentPayments;
using Chats.Emulator.Worlds.Transitions.Inbound;
using Chats.Emulator.Worlds.Transitions.PaymentRequests;

namespace Chats.Emulator.Worlds.Transitions.Acts;

/// <summary>People pay, or do not.</summary>
internal static class ActPayments
{
    /// <summary>At the checkout which a message of the account leads to.</summary>
    public static Result<TransitionResult<ContactActionResult>> Checkout(
        WorldState state, string handle, Chat chat, Act act, TransitionContext context)
    {
        if (!ContactAccess.Chat(state, handle, chat.Id).TryGet(out _, out var refusal)) return refusal;
        if (!ActMessages.OfAccount(state, chat, act.Message, message => Requests(state, message).Any(IsOpen))
            .TryGet(out var id, out refusal))
        {
            return refusal with { Message = $"No message of the account in the chat {chat.Shown} leads to a checkout that is open." };
        }

        if (state.Messages.GetValueOrDefault(id) is not { } message || !Requests(state, message).Any(IsOpen))
        {
            return ContactRules.MessageExists.Refuse($"The message {id} leads to no checkout that is open.");
        }

        var end = act.Content is PayAct ? PaymentRequestStatus.Succeeded : PaymentRequestStatus.Canceled;
        var ended = PaymentRequestEnd.Of(state, Requests(state, message).First(IsOpen), end, context);
        return new TransitionResult<ContactActionResult>(ended.State, new ContactActionResult(chat.Id, id), ended.Events);
    }

    /// <summary>In their wallet, where payments wait for it.</summary>
    public static Result<TransitionResult<ContactActionResult>> Approve(WorldState state, string handle, TransitionContext context)
    {
        if (!new ApprovePaymentsCommand(handle).Apply(state, context).TryGet(out var approved, out var refusal)) return refusal;
        return approved.Value > 0
            ? new TransitionResult<ContactActionResult>(approved.State, new ContactActionResult(ChatId: null), approved.Events)
            : ContactRules.InChat.Refuse(
                $"No payment of {handle} waits for approval. PUT /_emulator/payments/handles/{handle} with \"approval\": true asks for it.");
    }

    /// <summary>They write the code that connects their wallet, which the account then sends on.</summary>
    public static Result<TransitionResult<ContactActionResult>> Connect(
        WorldState state, string handle, Chat chat, TransitionContext context)
    {
        var wallet = state.AgentPay.HandleOf(handle);
        return wallet.Status == ConnectionStatus.Pending
            ? new ContactSendCommand(handle, new Outgoing([new TextPart(wallet.Code)])) { ChatId = chat.Id }.Apply(state, context)
            : ContactRules.InChat.Refuse(
                $"{handle} got no code: their wallet is {wallet.Status.ToWireName()}. POST /v3/payments/handles/{handle}/connect sends one.");
    }

    private static bool IsOpen(PaymentRequest request) => request.Status == PaymentRequestStatus.Requested;

    /// <summary>The payment requests that the links of a message lead to.</summary>
    private static IEnumerable<PaymentRequest> Requests(WorldState state, Message message) =>
        message.Parts.SelectMany(Links).Select(state.PaymentRequests.FindUrl).OfType<PaymentRequest>();

    private static IEnumerable<string> Links(Part part) => part switch
    {
        TextPart text => text.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        LinkPart link => [link.Value],
        AppClipPart clip => [clip.Value],
        AppCardPart card => [card.Url],
        _ => [],
    };
}
