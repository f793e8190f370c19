namespace Chats.Emulator.Control.Contacts;

/// <summary>The body of <c>POST /_emulator/contacts/{handle}/location</c>; posted again, the contact has moved.</summary>
/// <param name="ChatId">A chat over iMessage.</param>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
/// <param name="Latitude">Degrees north, -90 to 90.</param>
/// <param name="Altitude">Metres.</param>
/// <param name="Address">The street address.</param>
/// <param name="Locality">The town.</param>
/// <param name="EndsAfter">When the share ends by itself: <c>1h</c>, <c>PT15M</c>; null: never.</param>
public sealed record LocationRequest(
    ChatReference? ChatId,
    double? Longitude,
    double? Latitude,
    double? Altitude = null,
    string? Address = null,
    string? Locality = null,
    string? EndsAfter = null);
