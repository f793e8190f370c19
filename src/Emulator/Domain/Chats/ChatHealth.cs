using Chats.Emulator.Common;

namespace Chats.Emulator.Domain.Chats;

/// <summary>A chat's health and when it last changed.</summary>
internal sealed record ChatHealth(HealthStatus Status, DateTimeOffset UpdatedAt)
{
    public static readonly string[] WireNames = ["HEALTHY", "AT_RISK", "CRITICAL", "OPTED_OUT"];

    private static readonly string[] DocUrls =
    [
        .. new[] { "healthy", "at-risk", "critical", "opted-out" }.Select(
            anchor => $"https://docs.linqapp.com/channel/imessage/guides/chats/chat-health#{anchor}"),
    ];

    private readonly StoredTime _updatedAt = UpdatedAt;

    public DateTimeOffset UpdatedAt { get => _updatedAt.Value; init => _updatedAt = value; }

    /// <summary>What it goes back to once the recipient writes again after a stop word.</summary>
    public HealthStatus Former { get; init; }

    public string Wire => WireNames[(int)Status];

    public string DocUrl => DocUrls[(int)Status];
}
