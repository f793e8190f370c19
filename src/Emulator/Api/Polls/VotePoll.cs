using Chats.Emulator.Common;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Behaviours;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api.Polls;

/// <summary><c>POST /messages/{messageId}/poll/votes</c>: gives or takes back the own line's vote on one option.</summary>
internal static class VotePoll
{
    private static readonly VendorOperation Operation = VendorOperations.Find("votePoll");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<PollEnvelope>> Handle(ApiCall call, string messageId)
    {
        if (!PathId.Parse(messageId, "messageId").TryGet(out var id, out var refusal)) return refusal;
        if (!RequestBody.Read(call, ApiJson.Default.VotePollRequest).TryGet(out var body, out refusal)) return refusal;
        if (!Validate(call, id, body).TryGet(out var vote, out refusal)) return refusal;
        if (!call.World.Commit(vote.Apply, call.TraceId).TryGet(out var voted, out refusal)) return refusal;
        if (voted.IsZeroRetention) call.Record(RetentionBehaviours.ZeroPolls);
        return PollEnvelope.Answer(StatusCodes.Status200OK, voted.AsRetained(), call.Links());
    }

    private static Result<Worlds.Transitions.Polls.VotePollCommand> Validate(ApiCall call, Guid messageId, Request request)
    {
        if (string.IsNullOrEmpty(request.Operation)) return PollRules.Required.Refuse("Missing required field: operation");
        if (string.IsNullOrEmpty(request.OptionId)) return PollRules.Required.Refuse("Missing required field: option_id");
        if (request.Operation is not ("add" or "remove")) return PollRules.Operation.Refuse("operation must be one of add, remove");
        if (!Uuid.TryParse(request.OptionId, out var option))
        {
            return PollRules.OptionId.Refuse("invalid option_id format: must be a valid UUID");
        }

        return new Worlds.Transitions.Polls.VotePollCommand(call.Grant, messageId, option, IsAdded: request.Operation == "add");
    }

    internal sealed record Request(string? Operation, string? OptionId);
}
