using System.Text.Json.Serialization;

namespace Chats.Emulator.Control;

/// <summary>Which chat is meant: give its id, or the key that the scenario calls it by.</summary>
[JsonConverter(typeof(ChatReferenceConverter))]
public readonly record struct ChatReference
{
    private readonly string? _text;

    private ChatReference(string text) => _text = text;

    /// <summary>The chat with an id.</summary>
    /// <param name="id">The id.</param>
    public static implicit operator ChatReference(Guid id) => new(id.ToString("D"));

    /// <summary>The chat with a key, or with an id as text.</summary>
    /// <param name="keyOrId">The key, such as <c>orders</c>.</param>
    public static implicit operator ChatReference(string keyOrId)
    {
        ArgumentNullException.ThrowIfNull(keyOrId);
        return new(keyOrId);
    }

    /// <summary>The key or the id, as it was given.</summary>
    public override string ToString() => _text ?? "";
}
