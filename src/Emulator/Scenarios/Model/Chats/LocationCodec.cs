using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Scenarios.Model.Chats;

/// <summary>The location of a participant.</summary>
internal static class LocationCodec
{
    public static readonly MapCodec<LocationSpec> Location = new MapCodec<LocationSpec>(_ => new LocationSpec())
        .Required("handle", Texts.Person().Located(), (location, handle) => location.Handle = handle, location => location.Handle,
            "Who shares it: one of to.")
        .Required(
            "longitude", Numbers.Between(-180, 180), (location, degrees) => location.Longitude = degrees, location => location.Longitude,
            "Degrees east, negative in the west.")
        .Required("latitude", Numbers.Between(-90, 90), (location, degrees) => location.Latitude = degrees, location => location.Latitude,
            "Degrees north, negative in the south.")
        .Optional(
            "altitude", Numbers.Between(-20_000, 100_000), (location, meters) => location.Altitude = meters, location => location.Altitude,
            "Metres above the sea.")
        .Optional("address", Texts.Any(1000), (location, address) => location.Address = address, location => location.Address,
            "The address there.")
        .Optional("locality", Texts.Any(200), (location, locality) => location.Locality = locality, location => location.Locality,
            "The town.")
        .Optional("updated_at", Times.Past(), (location, at) => location.UpdatedAt = at, location => location.UpdatedAt,
            "When it was last known. Without it: that is not told.")
        .Optional("began_at", Times.Past(), (location, at) => location.BeganAt = at, location => location.BeganAt,
            "Since when it is shared. Without it: since the start.")
        .Optional("ends_at", Times.Moment().Located(), (location, at) => location.EndsAt = at, location => location.EndsAt,
            "Until when: a date-time, or a time after the start such as 1h. Without it: for ever.");
}
