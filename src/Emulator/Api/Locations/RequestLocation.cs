using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Locations;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Locations;

/// <summary><c>POST /chats/{chatId}/location/request</c>: asks the person of a direct chat for their location.</summary>
internal static class RequestLocation
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/chats/{chatId}/location/request", Handle).Named("requestLocation", "/chats/{chatId}/location/request");

    private static Results<JsonResult<LocationResponse>, RefusalResult> Handle(ApiCall call, string chatId)
    {
        if (PathId.Parse(chatId, "chatId") is var id && id.IsRefused(out var refusal)) return (RefusalResult)refusal;
        var request = new Worlds.Transitions.Locations.RequestLocationCommand(call.Grant, id.Value);
        return call.World.Commit(request.Apply, call.TraceId).IsRefused(out refusal)
            ? (RefusalResult)refusal
            : LocationResponse.Of(StatusCodes.Status202Accepted, "Location request sent");
    }
}
