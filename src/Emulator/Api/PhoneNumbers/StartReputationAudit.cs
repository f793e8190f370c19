using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.Lines;

namespace Chats.Emulator.Api.PhoneNumbers;

/// <summary><c>POST /phone_numbers/{phoneNumber}/reputation_audit</c>: starts an audit that ends on the world's clock.</summary>
internal static class StartReputationAudit
{
    private static readonly VendorOperation Operation = VendorOperations.Find("startReputationAudit");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<Response>> Handle(ApiCall call, string phoneNumber)
    {
        if (!Domain.People.Handle.IsPhone(phoneNumber)) return LineRules.AuditE164.Refuse();
        var start = new StartAuditCommand(call.Grant, phoneNumber, Fails: call.DeliveryOutcome?.FailsWith is not null);
        if (!call.World.Commit(start.Apply, call.TraceId).TryGet(out var audit, out var refusal)) return refusal;
        return new JsonResult<Response>(StatusCodes.Status202Accepted, Response.From(audit), ApiJson.Default.StartReputationAuditResponse);
    }

    internal sealed record Response(string AuditId, string Status)
    {
        public static Response From(Audit audit) => new(audit.Id, audit.WireStatus);
    }
}
