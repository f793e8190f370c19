using System.Collections.Immutable;
using System.Text.Json;

namespace Chats.Emulator.Conversations.Files.Steps;

/// <summary>A call of the application.</summary>
internal sealed record CallSpec
{
    /// <summary>Where: an address, or a path from the application's.</summary>
    public string Url { get; init; } = "";

    /// <summary>Null: POST with a body, else GET.</summary>
    public string? Method { get; init; }

    public ImmutableDictionary<string, string> Headers { get; init; } = ImmutableDictionary<string, string>.Empty;

    public JsonElement? Json { get; init; }

    public string? Body { get; init; }

    /// <summary>The status it must answer; null: any 2xx.</summary>
    public int? Status { get; init; }

    /// <summary>A text that must be in the answer.</summary>
    public string? Contains { get; init; }

    public string MethodOrDefault => Method ?? (Json is null && Body is null ? "GET" : "POST");
}
