using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.PaymentRequests;

namespace Chats.Emulator.Api.PaymentRequests;

/// <summary><c>POST /payment_requests/{paymentRequestId}/cancel</c>: takes a request back that is not paid yet.</summary>
internal static class CancelPaymentRequest
{
    private static readonly VendorOperation Operation = VendorOperations.Find("cancelPaymentRequest");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<PaymentRequestResponse>> Handle(ApiCall call, string paymentRequestId)
    {
        if (!PathId.Parse(paymentRequestId, "paymentRequestId").TryGet(out var id, out var refusal)) return refusal;
        var cancel = new CancelPaymentRequestCommand(id);
        if (!call.World.Commit(cancel.Apply, call.TraceId).TryGet(out var canceled, out refusal)) return refusal;
        return PaymentRequestResponse.Answer(StatusCodes.Status200OK, canceled, call.Links());
    }
}
