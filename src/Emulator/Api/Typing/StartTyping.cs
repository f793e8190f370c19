using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Typing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Typing;

/// <summary><c>POST /chats/{chatId}/typing</c>: shows the people of an iMessage chat that the line is typing.</summary>
internal static class StartTyping
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/chats/{chatId}/typing", Handle).Named("startTyping", "/chats/{chatId}/typing");

    private static Results<EmptyResult, RefusalResult> Handle(ApiCall call, string chatId)
    {
        if (PathId.Parse(chatId, "chatId") is var id && id.IsRefused(out var refusal)) return (RefusalResult)refusal;
        var transition = new Worlds.Transitions.Typing.StartTypingCommand(call.Grant, id.Value);
        return call.World.Commit(transition.Apply, call.TraceId).IsRefused(out refusal) ? (RefusalResult)refusal : EmptyResult.Instance;
    }
}
