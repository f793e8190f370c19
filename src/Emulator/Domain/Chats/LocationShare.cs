namespace Chats.Emulator.Domain.Chats;

/// <summary>A place a participant shares with the chat until they stop.</summary>
internal sealed record LocationShare(string Handle, double Longitude, double Latitude, DateTimeOffset BeganAt)
{
    public double? Altitude { get; init; }

    public string? Address { get; init; }

    public string? Locality { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    public DateTimeOffset? EndsAt { get; init; }
}
