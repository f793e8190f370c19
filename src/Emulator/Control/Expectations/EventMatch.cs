using System.Text.Json;

namespace Chats.Emulator.Control.Expectations;

/// <summary>Which events are meant: those that meet everything that is set.</summary>
/// <example>
/// <code>
/// new EventMatch { Type = "message.received", Data = JsonElement.Parse("""{ "direction": "inbound" }""") }
/// </code>
/// </example>
public sealed record EventMatch
{
    /// <summary>The vendor's name, for example <c>message.received</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The chat it is about.</summary>
    public ChatReference? ChatId { get; init; }

    /// <summary>The message it is about.</summary>
    public Guid? MessageId { get; init; }

    /// <summary>The trace id of the call that caused it.</summary>
    public string? TraceId { get; init; }

    /// <summary>What a webhook would tell of it: JSON of which every part is found in its data; there may be more.</summary>
    public JsonElement? Data { get; init; }
}
