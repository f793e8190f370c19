using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Chats;

internal sealed class LocationSpec
{
    public Located<string>? Handle { get; set; }

    public double Longitude { get; set; }

    public double Latitude { get; set; }

    public double? Altitude { get; set; }

    public string? Address { get; set; }

    public string? Locality { get; set; }

    public TimeSpec? UpdatedAt { get; set; }

    public TimeSpec BeganAt { get; set; } = TimeSpec.AtStart;

    public Located<TimeSpec>? EndsAt { get; set; }
}
