using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.AgentPayments;

namespace Chats.Emulator.Api.Payments;

/// <summary><c>GET /payments/{paymentId}</c>: where a payment stands; its id is an opaque text.</summary>
internal static class GetPayment
{
    private static readonly VendorOperation Operation = VendorOperations.Find("getPayment");

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<PaymentResponse>> Handle(ApiCall call, string paymentId)
    {
        if (!PaymentLookup.Find(call.World.Current, paymentId).TryGet(out var payment, out var refusal)) return refusal;
        return PaymentResponse.Of(AgentPaymentAnswer.Of(payment));
    }
}
