using Chats.Emulator.Api.PaymentRequests;
using Chats.Emulator.Control.PaymentRequests;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control.State;

/// <summary>How the account is set up to collect money, and its payment requests as the API answers them, oldest first.</summary>
internal sealed record PaymentsStateResponse(PaymentAccountResponse Account, PaymentRequestResponse[] Requests)
{
    public static PaymentsStateResponse? From(PaymentRequestState state, MediaLinks links) => state.IsEmpty
        ? null
        : new(
            PaymentAccountResponse.From(state.Account, links.World.Links),
            [.. state.ById.Values.OrderBy(request => request.Sequence).Select(request => PaymentRequestResponse.From(request, links))]);
}
