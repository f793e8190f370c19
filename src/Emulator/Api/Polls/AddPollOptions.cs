using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api.Polls;

/// <summary><c>POST /messages/{messageId}/poll/options</c>: appends options to a poll.</summary>
internal static class AddPollOptions
{
    private static readonly VendorOperation Operation = VendorOperations.Find("addPollOptions");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<PollEnvelope>> Handle(ApiCall call, string messageId)
    {
        if (!PathId.Parse(messageId, "messageId").TryGet(out var id, out var refusal)) return refusal;
        if (!RequestBody.Read(call, ApiJson.Default.AddPollOptionsRequest).TryGet(out var body, out refusal)) return refusal;
        if (!Validate(call, id, body).TryGet(out var addition, out refusal)) return refusal;
        if (!call.World.Commit(addition.Apply, call.TraceId).TryGet(out var added, out refusal)) return refusal;
        return PollEnvelope.Answer(StatusCodes.Status200OK, added, call.Links());
    }

    private static Result<Worlds.Transitions.Polls.AddPollOptionsCommand> Validate(ApiCall call, Guid messageId, Request request)
    {
        var texts = PollOptions.Validate(request.Options, "options", (1, PollRules.AtLeast1Option));
        if (texts.IsRefused(out var refusal)) return refusal;
        return new Worlds.Transitions.Polls.AddPollOptionsCommand(call.Grant, messageId, texts.Value);
    }

    internal sealed record Request(List<PollOptionRequest?>? Options);
}
