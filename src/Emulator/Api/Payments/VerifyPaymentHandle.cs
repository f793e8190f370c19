using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.AgentPayments;

namespace Chats.Emulator.Api.Payments;

/// <summary><c>POST /payments/handles/{handle}/verify</c>: connects a wallet with the code the customer got.</summary>
internal static class VerifyPaymentHandle
{
    private static readonly VendorOperation Operation = VendorOperations.Find("verifyPaymentHandle");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<ConnectionResponse>> Handle(ApiCall call, string handle)
    {
        if (!HandleForm.Validate(handle).TryGet(out var customer, out var refusal)) return refusal;
        if (!RequestBody.Read(call, ApiJson.Default.VerifyPaymentHandleRequest).TryGet(out var body, out refusal)) return refusal;
        if (string.IsNullOrEmpty(body.ConnectId)) return Missing("connect_id");
        if (string.IsNullOrEmpty(body.Code)) return Missing("code");
        var verify = new VerifyHandleCommand(customer, body.ConnectId, body.Code);
        if (!call.World.Commit(verify.Apply, call.TraceId).TryGet(out var connection, out refusal)) return refusal;
        return ConnectionResponse.Of(connection);
    }

    private static Refusal Missing(string field) => AgentPaymentRules.VerifyRequired.Refuse($"Missing required field: {field}");

    internal sealed record Request(string? ConnectId, string? Code);
}
