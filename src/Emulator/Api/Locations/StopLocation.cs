using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Locations;

namespace Chats.Emulator.Api.Locations;

/// <summary><c>DELETE /chats/{chatId}/location</c>: asks a contact's device to share its location no longer.</summary>
internal static class StopLocation
{
    private static readonly VendorOperation Operation = VendorOperations.Find("stopLocation");

    public static void Map(IEndpointRouteBuilder api) => api.MapDelete(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<LocationResponse>> Handle(ApiCall call, string chatId)
    {
        if (!PathId.Parse(chatId, "chatId").TryGet(out var id, out var refusal)) return refusal;
        if (!RequestBody.Read(call, ApiJson.Default.HandleRequest).TryGet(out var body, out refusal)) return refusal;
        if (!body.Validate().TryGet(out var handle, out refusal)) return refusal;
        var stop = new StopLocationCommand(call.Grant, id, handle);
        return call.World.Commit(stop.Apply, call.TraceId).IsRefused(out refusal)
            ? refusal
            : LocationResponse.Of(StatusCodes.Status202Accepted, "Location sharing stop requested");
    }
}
