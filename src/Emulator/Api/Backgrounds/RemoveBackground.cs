using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Backgrounds;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Backgrounds;

/// <summary><c>DELETE /chats/{chatId}/background</c>: back to the standard one; an event tells when it is done.</summary>
internal static class RemoveBackground
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete("/chats/{chatId}/background", Handle).Named("removeBackground", "/chats/{chatId}/background");

    private static Results<EmptyResult, RefusalResult> Handle(ApiCall call, string chatId)
    {
        if (PathId.Parse(chatId, "chatId") is var id && id.IsRefused(out var refusal)) return (RefusalResult)refusal;
        var removal = new ChangeBackgroundCommand(call.Grant, id.Value, Background: null, call.DeliveryOutcome);
        return call.World.Commit(removal.Apply, call.TraceId).IsRefused(out refusal) ? (RefusalResult)refusal : EmptyResult.Accepted;
    }
}
