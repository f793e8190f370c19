using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Polls;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Polls;

/// <summary><c>GET /messages/{messageId}/poll</c>: the poll a message carries, with its votes.</summary>
internal static class GetPoll
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/messages/{messageId}/poll", Handle).Named("getPoll", "/messages/{messageId}/poll");

    private static Results<JsonResult<PollEnvelope>, RefusalResult> Handle(ApiCall call, string messageId)
    {
        if (PathId.Parse(messageId, "messageId") is var id && id.IsRefused(out var refusal)) return (RefusalResult)refusal;
        var state = call.World.Current;
        if (PollLookup.Find(state, call.Grant, id.Value) is var message && message.IsRefused(out refusal)) return (RefusalResult)refusal;
        return PollEnvelope.Answer(StatusCodes.Status200OK, message.Value, call.Links(state));
    }
}
