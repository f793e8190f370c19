using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Domain.Chats;

namespace Chats.Emulator.Scenarios.Model.Acts;

internal sealed class ShareLocationSpec
{
    public double Longitude { get; set; }

    public double Latitude { get; set; }

    public double? Altitude { get; set; }

    public string? Address { get; set; }

    public string? Locality { get; set; }

    public TimeSpan? EndsAfter { get; set; }

    /// <summary>Whose it is and since when is said by the act that is done.</summary>
    public ShareLocationAct ToAct() => new(
        new LocationShare("", Longitude, Latitude, BeganAt: default) { Altitude = Altitude, Address = Address, Locality = Locality })
    {
        EndsAfter = EndsAfter,
    };

    public static ShareLocationSpec Of(LocationShare place, TimeSpan? endsAfter) => new()
    {
        Longitude = place.Longitude,
        Latitude = place.Latitude,
        Altitude = place.Altitude,
        Address = place.Address,
        Locality = place.Locality,
        EndsAfter = endsAfter,
    };
}
