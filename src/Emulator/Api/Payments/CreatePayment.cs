using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Behaviours;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.AgentPayments;

namespace Chats.Emulator.Api.Payments;

/// <summary><c>POST /payments</c>: brings a payment as far as it comes; the answer says what is missing.</summary>
internal static class CreatePayment
{
    private static readonly VendorOperation Operation = VendorOperations.Find("createPayment");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<PaymentResponse>> Handle(ApiCall call)
    {
        if (!RequestBody.Read(call, ApiJson.Default.PaymentRequestBody).TryGet(out var body, out var refusal)) return refusal;
        if (!PaymentKey.Read(call, AgentPaymentRules.KeyLength).TryGet(out var key, out refusal)) return refusal;
        if (!body.Validate().TryGet(out var request, out refusal)) return refusal;
        var create = new CreatePaymentCommand(request, key.Value);
        if (!call.World.Commit(create.Apply, call.TraceId).TryGet(out var answer, out refusal)) return refusal;
        Record(call, answer, key.Value);
        return PaymentResponse.Of(answer);
    }

    private static void Record(ApiCall call, AgentPaymentAnswer answer, string? key)
    {
        if (key is null) call.Record(AgentPaymentBehaviours.NoKey);
        if (answer.IsReplay) call.Record(AgentPaymentBehaviours.Replay);
        if (Missing(answer) is { } behaviour) call.Record(behaviour);
    }

    private static Behaviour? Missing(AgentPaymentAnswer answer) => answer switch
    {
        { Status: AgentPaymentAnswer.NeedsConnection } => AgentPaymentBehaviours.NeedsConnection,
        { Status: AgentPaymentAnswer.Connecting } => AgentPaymentBehaviours.Connecting,
        { AttachUrl: not null } => AgentPaymentBehaviours.Attach,
        { ApprovalUrl: not null } => AgentPaymentBehaviours.Approval,
        _ => null,
    };
}
