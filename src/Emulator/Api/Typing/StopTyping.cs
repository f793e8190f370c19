using Chats.Emulator.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Typing;

/// <summary><c>DELETE /chats/{chatId}/typing</c> (chats 5.6): takes the typing bubble away.</summary>
internal static class StopTyping
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete("/chats/{chatId}/typing", Handle).Named("stopTyping", "/chats/{chatId}/typing");

    private static Results<NoBody, Refused> Handle(ApiCall call, string chatId)
    {
        if (PathId.Parse(chatId, "chatId") is var id && id.IsRefused(out var refusal)) return (Refused)refusal;
        var transition = new Worlds.Transitions.Typing.StopTyping(call.Grant, id.Value);
        return call.World.Commit(transition.Apply, call.TraceId).IsRefused(out refusal) ? (Refused)refusal : NoBody.Instance;
    }
}
