using System.Collections.Immutable;

namespace Chats.Emulator.Domain.Chats;

/// <summary>What a chat's transcript is drawn on: a colour, a moving picture or a photo.</summary>
internal sealed record Background(string Type)
{
    public string? Variant { get; init; }

    public string? Style { get; init; }

    /// <summary>Top and bottom colour of a custom gradient, <c>#RRGGBB</c>.</summary>
    public ImmutableArray<string> Shades { get; init; } = [];

    /// <summary>An absolute URL, or the path of a re-hosted file.</summary>
    public string? ImageUrl { get; init; }
}
