using Chats.Emulator.Api.Messages;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Transitions.Sending;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Polls;

/// <summary><c>POST /chats/{chatId}/polls</c>: sends a poll into an iMessage chat that exists.</summary>
internal static class CreatePoll
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/chats/{chatId}/polls", Handle).Named("createPoll", "/chats/{chatId}/polls");

    private static Results<JsonResult<PollEnvelope>, RefusalResult> Handle(ApiCall call, string chatId)
    {
        if (PathId.Parse(chatId, "chatId") is var id && id.IsRefused(out var refusal)) return (RefusalResult)refusal;
        if (RequestBody.Read(call, ApiJson.Default.CreatePollRequest) is var body && body.IsRefused(out refusal)) return (RefusalResult)refusal;
        if (Validate(call, id.Value, body.Value) is var send && send.IsRefused(out refusal)) return (RefusalResult)refusal;
        if (call.World.Commit(send.Value.Apply, call.TraceId) is var sent && sent.IsRefused(out refusal)) return (RefusalResult)refusal;
        return PollEnvelope.Answer(StatusCodes.Status202Accepted, sent.Value.Message, call.Links());
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
