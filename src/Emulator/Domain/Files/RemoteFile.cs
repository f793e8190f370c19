namespace Chats.Emulator.Domain.Files;

/// <summary>What a media URL leads to: said by the scenario, or fetched from a host the user allowed.</summary>
internal sealed record RemoteFile(string Url, string? ContentType, long? SizeBytes, bool Reachable)
{
    /// <summary>The bytes, when they were really fetched.</summary>
    public Blob? Content { get; init; }

    /// <summary>RFC 2606 keeps <c>.invalid</c> from ever resolving, so no scenario is needed to meet a dead host.</summary>
    public static bool IsNowhere(string url) => new Uri(url).Host.EndsWith(".invalid", StringComparison.OrdinalIgnoreCase);
}
