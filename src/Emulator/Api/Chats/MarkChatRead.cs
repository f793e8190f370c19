using Chats.Emulator.Errors.Behaviours;
using Chats.Emulator.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Chats;

/// <summary><c>POST /chats/{chatId}/read</c> (chats 5.5): 204; in a group accepted and without any effect.</summary>
internal static class MarkChatRead
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/chats/{chatId}/read", Handle).Named("markChatRead", "/chats/{chatId}/read");

    private static Results<NoBody, Refused> Handle(ApiCall call, string chatId)
    {
        if (PathId.Parse(chatId, "chatId") is var id && id.IsRefused(out var refusal)) return (Refused)refusal;
        var transition = new Worlds.Transitions.MarkChatRead(call.Grant, id.Value);
        if (call.World.Commit(transition.Apply, call.TraceId).IsRefused(out refusal)) return (Refused)refusal;
        if (call.World.Current.Chats.GetValueOrDefault(id.Value) is { IsGroup: true }) NoteGroup(call);
        return NoBody.Instance;
    }

    private static void NoteGroup(ApiCall call)
    {
        call.IsAboutGroup = true;
        call.RelyOn(ChatBehaviours.ReadGroup);
    }
}
