using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Locations;

namespace Chats.Emulator.Api.Locations;

/// <summary>
/// <c>POST /chats/{chatId}/location/stop</c>: ends a participant's share. The vendor's path is not published, so two likely ones work.
/// </summary>
internal static class StopLocation
{
    private const string OtherPath = "/chats/{chatId}/location";

    private static readonly VendorOperation Operation = VendorOperations.Find("stopLocation");

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost(Operation.Path, Handle).Named(Operation);
        api.MapDelete(OtherPath, Handle).Named(Operation.Name, OtherPath);
    }

    private static ApiResult<JsonResult<LocationResponse>> Handle(ApiCall call, string chatId)
    {
        if (!PathId.Parse(chatId, "chatId").TryGet(out var id, out var refusal)) return refusal;
        if (!RequestBody.Read(call, ApiJson.Default.HandleRequest).TryGet(out var body, out refusal)) return refusal;
        if (!body.Validate().TryGet(out var handle, out refusal)) return refusal;
        var stop = new Worlds.Transitions.Locations.StopLocationCommand(call.Grant, id, handle);
        return call.World.Commit(stop.Apply, call.TraceId).IsRefused(out refusal)
            ? refusal
            : LocationResponse.Of(StatusCodes.Status200OK, "Location sharing stopped");
    }
}
