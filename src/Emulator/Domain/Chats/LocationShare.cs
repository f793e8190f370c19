namespace Chats.Emulator.Domain.Chats;

/// <summary>A place a participant shares with the chat until they stop.</summary>
internal sealed record LocationShare(string Handle, double Longitude, double Latitude, DateTimeOffset BeganAt)
{
    /// <summary>Metres above the sea; the API shows no altitude.</summary>
    public double? Altitude { get; init; }

    public string? Address { get; init; }

    public string? Locality { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>When a first position is there; null: from the beginning.</summary>
    public DateTimeOffset? FirstPositionAt { get; init; }

    /// <summary>Whether it is known where they are (rule locations.first-position).</summary>
    public bool HasPosition(DateTimeOffset now) => !(now < FirstPositionAt);
}
