using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.People;

namespace Chats.Emulator.Api.Capability;

/// <summary>What both capability checks have in common.</summary>
internal static class CapabilityCheck
{
    public static ApiResult<JsonResult<Response>> Handle(ApiCall call, Service service)
    {
        if (!RequestBody.Read(call, ApiJson.Default.CapabilityCheckRequest).TryGet(out var body, out var refusal)) return refusal;
        if (!Validate(call, body, service).TryGet(out var check, out refusal)) return refusal;
        if (!call.World.Commit(check.Apply, call.TraceId).TryGet(out var found, out refusal)) return refusal;
        return new JsonResult<Response>(
            StatusCodes.Status200OK, Response.From(body.Address!, found), ApiJson.Default.CapabilityCheckResponse);
    }

    private static Result<CheckCapabilityCommand> Validate(ApiCall call, Request request, Service service)
    {
        if (string.IsNullOrEmpty(request.Address)) return CapabilityRules.AddressPresent.Refuse("Missing required field: address");
        if (AddressProblem(request.Address, service) is { } problem) return problem;
        if (request.From is not null && !Domain.People.Handle.IsPhone(request.From)) return CapabilityRules.FromE164.Refuse();
        return new CheckCapabilityCommand(call.Grant, Domain.People.Handle.Normalize(request.Address), service, request.From);
    }

    private static Refusal? AddressProblem(string address, Service service)
    {
        if (!Domain.People.Handle.LooksLikeEmail(address))
        {
            return Domain.People.Handle.IsPhone(address) ? null : CapabilityRules.AddressE164.Refuse();
        }

        if (service == Service.Rcs) return CapabilityRules.RcsByPhone.Refuse();
        return Domain.People.Handle.IsEmail(address)
            ? null
            : CapabilityRules.AddressEmail.Refuse("address must be a phone number or an email address");
    }

    internal sealed record Request(string? Address, string? From);

    internal sealed record Response(string Address, bool Available)
    {
        /// <summary>Only there when the answer is no; the vendor knows just one.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Reason { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? SelectedService { get; init; }

        public static Response From(string address, Domain.People.Capability found) => new(address, found.IsAvailable)
        {
            Reason = found.IsAvailable ? null : "not_supported",
            SelectedService = found.Carrier?.ToWireName(),
        };
    }
}
