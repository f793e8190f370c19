using Chats.Emulator.Http;

namespace Chats.Emulator.Api.Locations;

/// <summary>What the two location actions answer; the only ones with a success flag (chats 2.5).</summary>
internal sealed record LocationAnswer(bool Success, string Message)
{
    public static Answered<LocationAnswer> Of(int status, string message) => new(status, new LocationAnswer(true, message), ApiJson.Default.LocationAnswer);
}
