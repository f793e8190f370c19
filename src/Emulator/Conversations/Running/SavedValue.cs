using System.Text.Json;

namespace Chats.Emulator.Conversations.Running;

/// <summary>What a step kept under a name.</summary>
internal sealed record SavedValue
{
    /// <summary>The message.</summary>
    public string? Id { get; init; }

    public string? Chat { get; init; }

    /// <summary>Its text; of a call the answer's body.</summary>
    public string? Text { get; init; }

    /// <summary>What the groups of a regular expression found.</summary>
    public IReadOnlyDictionary<string, string>? Groups { get; init; }

    /// <summary>What a call answered.</summary>
    public JsonElement? Json { get; init; }
}
