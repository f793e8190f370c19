using System.Text.Json.Serialization;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;
using Chats.Emulator.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.PhoneNumbers;

/// <summary><c>GET /phone_numbers/{phoneNumber}/reputation_audit/{auditId}</c> (webhooks 7.5): how far the audit is, and its report once there is one.</summary>
internal static class GetReputationAudit
{
    private const string Path = "/phone_numbers/{phoneNumber}/reputation_audit/{auditId}";

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Path, Handle).Named("getReputationAudit", Path);

    private static Results<Answered<Response>, Refused> Handle(ApiCall call, string phoneNumber, string auditId)
    {
        if (!Domain.Handle.IsPhone(phoneNumber)) return (Refused)LineRules.AuditE164.Refuse();
        var state = call.World.Current;
        if (!call.Grant.Covers(phoneNumber, state)) return (Refused)LineRules.AuditOfYours.Refuse();
        return state.Audits.GetValueOrDefault(auditId) is { } audit && audit.Line == phoneNumber
            ? new Answered<Response>(StatusCodes.Status200OK, Response.From(audit), ApiJson.Default.GetReputationAuditResponse)
            : (Refused)LineRules.AuditExists.Refuse("Reputation audit not found");
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
            GeneratedAt = audit.GeneratedAt.Wire(),
            Report = audit.Report is { } report ? ReportResponse.From(audit.Line, report) : null,
            Error = audit.Error,
        };
    }
}
