using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules.Behaviours;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Chats;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Chats;

/// <summary><c>POST /chats/{chatId}/read</c>: 204; in a group accepted and without any effect.</summary>
internal static class MarkChatRead
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/chats/{chatId}/read", Handle).Named("markChatRead", "/chats/{chatId}/read");

    private static Results<EmptyResult, RefusalResult> Handle(ApiCall call, string chatId)
    {
        if (PathId.Parse(chatId, "chatId") is var id && id.IsRefused(out var refusal)) return (RefusalResult)refusal;
        var transition = new Worlds.Transitions.Chats.MarkChatReadCommand(call.Grant, id.Value);
        if (call.World.Commit(transition.Apply, call.TraceId).IsRefused(out refusal)) return (RefusalResult)refusal;
        if (call.World.Current.Chats.GetValueOrDefault(id.Value) is { IsGroup: true }) NoteGroup(call);
        return EmptyResult.Instance;
    }

    private static void NoteGroup(ApiCall call)
    {
        call.IsAboutGroup = true;
        call.Record(ChatBehaviours.ReadGroup);
    }
}
