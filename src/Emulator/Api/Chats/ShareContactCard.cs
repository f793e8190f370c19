using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Chats;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Chats;

/// <summary><c>POST /chats/{chatId}/share_contact_card</c>: shares the line's name and photo.</summary>
internal static class ShareContactCard
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/chats/{chatId}/share_contact_card", Handle).Named("shareContactCard", "/chats/{chatId}/share_contact_card");

    private static Results<EmptyResult, RefusalResult> Handle(ApiCall call, string chatId)
    {
        if (PathId.Parse(chatId, "chatId") is var id && id.IsRefused(out var refusal)) return (RefusalResult)refusal;
        var transition = new Worlds.Transitions.Chats.ShareContactCardCommand(call.Grant, id.Value);
        return call.World.Commit(transition.Apply, call.TraceId).IsRefused(out refusal) ? (RefusalResult)refusal : EmptyResult.Instance;
    }
}
