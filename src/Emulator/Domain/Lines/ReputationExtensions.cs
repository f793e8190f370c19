namespace Chats.Emulator.Domain.Lines;

/// <summary>The vendor's spelling of reputations, and its page about each.</summary>
internal static class ReputationExtensions
{
    public static readonly string[] Names = ["HEALTHY", "AT_RISK", "CRITICAL"];

    private static readonly string[] DocUrls =
    [
        .. new[] { "healthy", "at-risk", "critical" }.Select(
            anchor => $"https://docs.linqapp.com/channel/imessage/guides/phone-numbers/phone-reputation#{anchor}"),
    ];

    public static string ToWireName(this Reputation reputation) => Names[(int)reputation];

    public static string DocUrl(this Reputation reputation) => DocUrls[(int)reputation];

    public static Reputation? Parse(string? text) => Array.IndexOf(Names, text) is >= 0 and var index ? (Reputation)index : null;
}
