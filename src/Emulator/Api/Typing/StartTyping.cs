using Chats.Emulator.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Typing;

/// <summary><c>POST /chats/{chatId}/typing</c> (chats 5.6): shows the people of an iMessage chat that the line is typing.</summary>
internal static class StartTyping
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/chats/{chatId}/typing", Handle).Named("startTyping", "/chats/{chatId}/typing");

    private static Results<NoBody, Refused> Handle(ApiCall call, string chatId)
    {
        if (PathId.Parse(chatId, "chatId") is var id && id.IsRefused(out var refusal)) return (Refused)refusal;
        var transition = new Worlds.Transitions.Typing.StartTyping(call.Grant, id.Value);
        return call.World.Commit(transition.Apply, call.TraceId).IsRefused(out refusal) ? (Refused)refusal : NoBody.Instance;
    }
}
