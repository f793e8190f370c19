using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Locations;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Locations;

/// <summary><c>POST /chats/{chatId}/location/stop</c>: ends somebody's share. The vendor's path is not published, so the other likely one works too.</summary>
internal static class StopLocation
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/chats/{chatId}/location/stop", Handle).Named("stopLocation", "/chats/{chatId}/location/stop");
        api.MapDelete("/chats/{chatId}/location", Handle).Named("stopLocation", "/chats/{chatId}/location");
    }

    private static Results<JsonResult<LocationResponse>, RefusalResult> Handle(ApiCall call, string chatId)
    {
        if (PathId.Parse(chatId, "chatId") is var id && id.IsRefused(out var refusal)) return (RefusalResult)refusal;
        if (RequestBody.Read(call, ApiJson.Default.HandleRequest) is var body && body.IsRefused(out refusal)) return (RefusalResult)refusal;
        if (body.Value.Validate() is var handle && handle.IsRefused(out refusal)) return (RefusalResult)refusal;
        var stop = new Worlds.Transitions.Locations.StopLocationCommand(call.Grant, id.Value, handle.Value);
        return call.World.Commit(stop.Apply, call.TraceId).IsRefused(out refusal)
            ? (RefusalResult)refusal
            : LocationResponse.Of(StatusCodes.Status200OK, "Location sharing stopped");
    }
}
