using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Rules;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Polls;

/// <summary><c>POST /messages/{messageId}/poll/options</c>: appends options to a poll.</summary>
internal static class AddPollOptions
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/messages/{messageId}/poll/options", Handle).Named("addPollOptions", "/messages/{messageId}/poll/options");

    private static Results<JsonResult<PollEnvelope>, RefusalResult> Handle(ApiCall call, string messageId)
    {
        if (PathId.Parse(messageId, "messageId") is var id && id.IsRefused(out var refusal)) return (RefusalResult)refusal;
        if (RequestBody.Read(call, ApiJson.Default.AddPollOptionsRequest) is var body && body.IsRefused(out refusal)) return (RefusalResult)refusal;
        if (Validate(call, id.Value, body.Value) is var addition && addition.IsRefused(out refusal)) return (RefusalResult)refusal;
        if (call.World.Commit(addition.Value.Apply, call.TraceId) is var added && added.IsRefused(out refusal)) return (RefusalResult)refusal;
        return PollEnvelope.Answer(StatusCodes.Status200OK, added.Value, call.Links());
    }

    private static Result<Worlds.Transitions.Polls.AddPollOptionsCommand> Validate(ApiCall call, Guid messageId, Request request)
    {
        var texts = PollOptions.Validate(request.Options, "options", (1, PollRules.AtLeast1Option));
        if (texts.IsRefused(out var refusal)) return refusal;
        return new Worlds.Transitions.Polls.AddPollOptionsCommand(call.Grant, messageId, texts.Value);
    }

    internal sealed record Request(List<PollOptionRequest?>? Options);
}
