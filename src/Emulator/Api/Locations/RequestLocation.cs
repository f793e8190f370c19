using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Locations;

namespace Chats.Emulator.Api.Locations;

/// <summary><c>POST /chats/{chatId}/location/request</c>: asks the person of a direct chat for their location.</summary>
internal static class RequestLocation
{
    private static readonly VendorOperation Operation = VendorOperations.Find("requestLocation");

    public static void Map(IEndpointRouteBuilder api) => api.MapPost(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<LocationResponse>> Handle(ApiCall call, string chatId)
    {
        if (!PathId.Parse(chatId, "chatId").TryGet(out var id, out var refusal)) return refusal;
        var request = new Worlds.Transitions.Locations.RequestLocationCommand(call.Grant, id);
        return call.World.Commit(request.Apply, call.TraceId).IsRefused(out refusal)
            ? refusal
            : LocationResponse.Of(StatusCodes.Status202Accepted, "Location request sent");
    }
}
