namespace Chats.Emulator.Domain;

/// <summary>A chat's health and when it last changed.</summary>
internal sealed record ChatHealth(HealthStatus Status, DateTimeOffset UpdatedAt)
{
    public static readonly string[] WireNames = ["HEALTHY", "AT_RISK", "CRITICAL", "OPTED_OUT"];

    private static readonly string[] DocUrls =
    [
        .. new[] { "healthy", "at-risk", "critical", "opted-out" }.Select(anchor => $"https://docs.linqapp.com/guides/chats/chat-health#{anchor}"),
    ];

    public string Wire => WireNames[(int)Status];

    public string DocUrl => DocUrls[(int)Status];
}
