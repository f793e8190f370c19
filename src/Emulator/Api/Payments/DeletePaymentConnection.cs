using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.AgentPayments;

namespace Chats.Emulator.Api.Payments;

/// <summary><c>DELETE /payments/handles/{handle}/connection</c>: ends a connection, and answers it as it is then.</summary>
internal static class DeletePaymentConnection
{
    private static readonly VendorOperation Operation = VendorOperations.Find("deletePaymentConnection");

    public static void Map(IEndpointRouteBuilder api) => api.MapDelete(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<ConnectionResponse>> Handle(ApiCall call, string handle)
    {
        if (!HandleForm.Validate(handle).TryGet(out var customer, out var refusal)) return refusal;
        var revoke = new RevokeHandleCommand(customer);
        if (!call.World.Commit(revoke.Apply, call.TraceId).TryGet(out var connection, out refusal)) return refusal;
        return ConnectionResponse.Of(connection);
    }
}
