using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.Lines;

namespace Chats.Emulator.Api.PhoneNumbers;

/// <summary>
/// <c>PUT /phone_numbers/{phoneNumberId}</c>: where calls to the line go. The path names the line by its id, not by its number.
/// </summary>
internal static class UpdatePhoneNumber
{
    private static readonly VendorOperation Operation = VendorOperations.Find("updatePhoneNumber");

    public static void Map(IEndpointRouteBuilder api) => api.MapPut(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<Response>> Handle(ApiCall call, string phoneNumberId)
    {
        if (!PathId.Parse(phoneNumberId, "phoneNumberId").TryGet(out var id, out var refusal)) return refusal;
        if (!RequestBody.Read(call, ApiJson.Default.UpdatePhoneNumberRequest).TryGet(out var body, out refusal)) return refusal;
        if (!Validate(call, id, body).TryGet(out var change, out refusal)) return refusal;
        if (!call.World.Commit(change.Apply, call.TraceId).TryGet(out var line, out refusal)) return refusal;
        return new JsonResult<Response>(StatusCodes.Status200OK, Response.From(line), ApiJson.Default.UpdatePhoneNumberResponse);
    }

    private static Result<ForwardCallsCommand> Validate(ApiCall call, Guid id, Request request)
    {
        if (!request.IsGiven) return LineRules.ForwardingPresent.Refuse("Missing required field: forwarding_number");
        if (string.IsNullOrEmpty(request.ForwardingNumber)) return new ForwardCallsCommand(call.Grant, id, To: null);
        return Domain.People.Handle.IsPhone(request.ForwardingNumber)
            ? new ForwardCallsCommand(call.Grant, id, request.ForwardingNumber)
            : LineRules.ForwardingE164.Refuse();
    }

    /// <summary>The number is cleared by null as well as by an empty text, and only its absence is a fault.</summary>
    internal sealed class Request
    {
        private string? _forwardingNumber;

        public string? ForwardingNumber
        {
            get => _forwardingNumber;
            set => (_forwardingNumber, IsGiven) = (value, true);
        }

        [JsonIgnore]
        public bool IsGiven { get; private set; }
    }

    internal sealed record Response(Guid Id, string PhoneNumber, string? ForwardingNumber)
    {
        public static Response From(Line line) => new(line.Id, line.Number, line.ForwardingNumber);
    }
}
