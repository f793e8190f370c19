using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;

namespace Chats.Emulator.Api.Payments;

/// <summary><c>GET /payments/handles/{handle}/connection</c>: whether a customer's wallet is connected.</summary>
internal static class GetPaymentConnection
{
    private static readonly VendorOperation Operation = VendorOperations.Find("getPaymentConnection");

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<ConnectionResponse>> Handle(ApiCall call, string handle)
    {
        if (!HandleForm.Validate(handle).TryGet(out var customer, out var refusal)) return refusal;
        return ConnectionResponse.Of(call.World.Current.AgentPay.HandleOf(customer));
    }
}
