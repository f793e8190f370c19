namespace Chats.Emulator.Scenarios.Files;

internal sealed class LocationSpec
{
    public Located<string>? Handle { get; set; }

    public double Longitude { get; set; }

    public double Latitude { get; set; }

    public double? Altitude { get; set; }

    public string? Address { get; set; }

    public string? Locality { get; set; }

    public When? UpdatedAt { get; set; }

    public When BeganAt { get; set; } = When.AtStart;

    public Located<When>? EndsAt { get; set; }
}
