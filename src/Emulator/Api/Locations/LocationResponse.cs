using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Api.Locations;

/// <summary>What the two location actions answer; the only ones with a success flag.</summary>
internal sealed record LocationResponse(bool Success, string Message)
{
    public static JsonResult<LocationResponse> Of(int status, string message) =>
        new(status, new LocationResponse(true, message), ApiJson.Default.LocationResponse);
}
