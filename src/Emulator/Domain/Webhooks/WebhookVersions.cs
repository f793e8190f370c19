namespace Chats.Emulator.Domain.Webhooks;

/// <summary>The versions of webhook payloads.</summary>
internal static class WebhookVersions
{
    public const string Nested = "2025-01-01";
    public const string Latest = "2026-02-03";

    private const string Parameter = "version";

    public static readonly string[] All = [Nested, Latest];

    /// <summary>What the URL's query asks for when that is known, else the version the subscription was created under.</summary>
    public static string Resolve(string targetUrl, string createdVersion) =>
        Asked(targetUrl) is { } asked && All.Contains(asked) ? asked : createdVersion;

    /// <summary>The version the URL asks for, known or not.</summary>
    public static string? Asked(string targetUrl)
    {
        var query = new Uri(targetUrl).Query.TrimStart('?');
        return query.Split('&').Select(pair => pair.Split('=', 2)).FirstOrDefault(pair => pair[0] == Parameter && pair.Length == 2)?[1];
    }
}
