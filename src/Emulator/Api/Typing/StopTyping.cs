using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Typing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Typing;

/// <summary><c>DELETE /chats/{chatId}/typing</c>: takes the typing bubble away.</summary>
internal static class StopTyping
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete("/chats/{chatId}/typing", Handle).Named("stopTyping", "/chats/{chatId}/typing");

    private static Results<EmptyResult, RefusalResult> Handle(ApiCall call, string chatId)
    {
        if (PathId.Parse(chatId, "chatId") is var id && id.IsRefused(out var refusal)) return (RefusalResult)refusal;
        var transition = new Worlds.Transitions.Typing.StopTypingCommand(call.Grant, id.Value);
        return call.World.Commit(transition.Apply, call.TraceId).IsRefused(out refusal) ? (RefusalResult)refusal : EmptyResult.Instance;
    }
}
