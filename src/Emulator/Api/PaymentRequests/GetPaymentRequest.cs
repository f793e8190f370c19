using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api.PaymentRequests;

/// <summary><c>GET /payment_requests/{paymentRequestId}</c>: the request as it stands now.</summary>
internal static class GetPaymentRequest
{
    private static readonly VendorOperation Operation = VendorOperations.Find("getPaymentRequest");

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<PaymentRequestResponse>> Handle(ApiCall call, string paymentRequestId)
    {
        if (!PathId.Parse(paymentRequestId, "paymentRequestId").TryGet(out var id, out var refusal)) return refusal;
        var state = call.World.Current;
        return state.PaymentRequests.ById.TryGetValue(id, out var request)
            ? PaymentRequestResponse.Answer(StatusCodes.Status200OK, request, call.Links(state))
            : PaymentRequestRules.Exists.Refuse();
    }
}
