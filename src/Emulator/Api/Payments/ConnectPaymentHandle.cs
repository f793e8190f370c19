using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.AgentPayments;

namespace Chats.Emulator.Api.Payments;

/// <summary><c>POST /payments/handles/{handle}/connect</c>: asks a customer to connect their wallet.</summary>
internal static class ConnectPaymentHandle
{
    private static readonly VendorOperation Operation = VendorOperations.Find("connectPaymentHandle");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<ConnectionResponse>> Handle(ApiCall call, string handle)
    {
        if (!HandleForm.Validate(handle).TryGet(out var customer, out var refusal)) return refusal;
        var connect = new ConnectHandleCommand(customer);
        if (!call.World.Commit(connect.Apply, call.TraceId).TryGet(out var connection, out refusal)) return refusal;
        return ConnectionResponse.Of(connection, connection.ConnectId);
    }
}
