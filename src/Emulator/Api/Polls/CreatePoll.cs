using Chats.Emulator.Api.Messages;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.Sending;

namespace Chats.Emulator.Api.Polls;

/// <summary><c>POST /chats/{chatId}/polls</c>: sends a poll into an iMessage chat that exists.</summary>
internal static class CreatePoll
{
    private static readonly VendorOperation Operation = VendorOperations.Find("createPoll");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<PollEnvelope>> Handle(ApiCall call, string chatId)
    {
        if (!PathId.Parse(chatId, "chatId").TryGet(out var id, out var refusal)) return refusal;
        if (!RequestBody.Read(call, ApiJson.Default.CreatePollRequest).TryGet(out var body, out refusal)) return refusal;
        if (!Validate(call, id, body).TryGet(out var send, out refusal)) return refusal;
        if (!call.World.Commit(send.Apply, call.TraceId).TryGet(out var sent, out refusal)) return refusal;
        return PollEnvelope.Answer(StatusCodes.Status202Accepted, sent.Message, call.Links());
    }

    private static Result<SendToChatCommand> Validate(ApiCall call, Guid chatId, Request request)
    {
        if (request.Poll is null) return PollRules.Required.Refuse("Missing required field: poll");
        var options = PollOptions.Validate(request.Poll.Options, "poll.options", (2, PollRules.AtLeast2Options));
        if (options.IsRefused(out var refusal)) return refusal;
        if (MessageContent.KeyProblem(request.Poll.IdempotencyKey) is { } problem) return problem;
        var poll = new Outgoing([]) { PollOptions = options.Value, IdempotencyKey = MessageContent.KeyOf(request.Poll.IdempotencyKey) };
        return new SendToChatCommand(call.Grant, chatId, poll, call.DeliveryOutcome);
    }

    internal sealed record Request(PollRequest? Poll);

    internal sealed record PollRequest(List<PollOptionRequest?>? Options, string? IdempotencyKey);
}
