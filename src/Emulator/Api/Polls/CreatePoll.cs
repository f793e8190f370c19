using Chats.Emulator.Api.Messages;
using Chats.Emulator.Delivery;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;
using Chats.Emulator.Http;
using Chats.Emulator.Worlds.Transitions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Polls;

/// <summary><c>POST /chats/{chatId}/polls</c> (messages 16, chats 5.14): sends a poll into an iMessage chat that exists.</summary>
internal static class CreatePoll
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/chats/{chatId}/polls", Handle).Named("createPoll", "/chats/{chatId}/polls");

    private static Results<Answered<PollEnvelope>, Refused> Handle(ApiCall call, string chatId)
    {
        if (PathId.Parse(chatId, "chatId") is var id && id.IsRefused(out var refusal)) return (Refused)refusal;
        if (RequestBody.Read(call, ApiJson.Default.CreatePollRequest) is var body && body.IsRefused(out refusal)) return (Refused)refusal;
        if (Validate(call, id.Value, body.Value) is var send && send.IsRefused(out refusal)) return (Refused)refusal;
        if (call.World.Commit(send.Value.Apply, call.TraceId) is var sent && sent.IsRefused(out refusal)) return (Refused)refusal;
        return PollEnvelope.Answer(StatusCodes.Status202Accepted, sent.Value.Message, call.Links());
    }

    private static Result<SendToChat> Validate(ApiCall call, Guid chatId, Request request)
    {
        if (request.Poll is null) return PollRules.Required.Refuse("Missing required field: poll");
        var options = PollOptions.Validate(request.Poll.Options, "poll.options", (2, PollRules.AtLeast2Options));
        if (options.IsRefused(out var refusal)) return refusal;
        if (MessageContent.KeyProblem(request.Poll.IdempotencyKey) is { } problem) return problem;
        var poll = new Outgoing([]) { PollOptions = options.Value, IdempotencyKey = MessageContent.KeyOf(request.Poll.IdempotencyKey) };
        return new SendToChat(call.Grant, chatId, poll, DeliveryPlan.For(call.DeliveryOutcome));
    }

    internal sealed record Request(PollRequest? Poll);

    internal sealed record PollRequest(List<PollOptionRequest?>? Options, string? IdempotencyKey);
}
