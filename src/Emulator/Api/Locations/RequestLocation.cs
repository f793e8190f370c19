using Chats.Emulator.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chats.Emulator.Api.Locations;

/// <summary><c>POST /chats/{chatId}/location/request</c> (chats 5.12): asks the person of a direct chat for their location.</summary>
internal static class RequestLocation
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/chats/{chatId}/location/request", Handle).Named("requestLocation", "/chats/{chatId}/location/request");

    private static Results<Answered<LocationAnswer>, Refused> Handle(ApiCall call, string chatId)
    {
        if (PathId.Parse(chatId, "chatId") is var id && id.IsRefused(out var refusal)) return (Refused)refusal;
        var request = new Worlds.Transitions.Locations.RequestLocation(call.Grant, id.Value);
        return call.World.Commit(request.Apply, call.TraceId).IsRefused(out refusal)
            ? (Refused)refusal
            : LocationAnswer.Of(StatusCodes.Status202Accepted, "Location request sent");
    }
}
