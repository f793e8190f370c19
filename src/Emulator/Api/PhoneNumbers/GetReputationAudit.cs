using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Api.PhoneNumbers;

/// <summary>
/// <c>GET /phone_numbers/{phoneNumber}/reputation_audit/{auditId}</c>: how far the audit is, and its report once there is one.
/// </summary>
internal static class GetReputationAudit
{
    private static readonly VendorOperation Operation = VendorOperations.Find("getReputationAudit");

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<Response>> Handle(ApiCall call, string phoneNumber, string auditId)
    {
        if (!Domain.People.Handle.IsPhone(phoneNumber)) return LineRules.AuditE164.Refuse();
        var state = call.World.Current;
        if (!call.Grant.Covers(phoneNumber, state)) return LineRules.AuditOfYours.Refuse();
        var audit = state.Audits.GetValueOrDefault(auditId);
        return audit?.Line == phoneNumber && audit.IsReadable(call.World.Clock.GetUtcNow())
            ? new JsonResult<Response>(StatusCodes.Status200OK, Response.From(audit), ApiJson.Default.GetReputationAuditResponse)
            : LineRules.AuditExists.Refuse("Reputation audit not found");
    }

    internal sealed record Response(string AuditId, string Status, string Phone)
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? GeneratedAt { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public ReportResponse? Report { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Error { get; init; }

        public static Response From(Audit audit) => new(audit.Id, audit.WireStatus, audit.Line)
        {
            GeneratedAt = audit.GeneratedAt.ToWireTime(),
            Report = audit.Report is { } report ? ReportResponse.From(audit.Line, report) : null,
            Error = audit.Error,
        };
    }
}
