using System.Text.Json;
using Chats.Emulator.Control.Events;

namespace Chats.Emulator.Testing;

/// <summary>A webhook as it came to a <see cref="WebhookInbox"/>: one attempt at telling one event.</summary>
/// <example>
/// <code>
/// var received = await inbox.WaitForAsync("message.received");
/// Assert.Equal(("Is my order ready?", "+14155550123"), (received.Text, received.Message?.From));
/// </code>
/// </example>
public sealed record WebhookEvent
{
    /// <summary>The event's id, the same at each attempt: the header <c>webhook-id</c>. Empty where there was none.</summary>
    public required string Id { get; init; }

    /// <summary>The event's type, for example <c>message.received</c>; empty where the body is no event.</summary>
    public required string Type { get; init; }

    /// <summary>When it happened, by the world's clock; null where the body does not say.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The trace id of the call that caused it; null where the body does not say.</summary>
    public string? TraceId { get; init; }

    /// <summary>What the event says; <see cref="JsonValueKind.Undefined"/> where the body is no event.</summary>
    public JsonElement Data { get; init; }

    /// <summary>The chat it is about; null: the event names none.</summary>
    public EventChat? Chat => EventContent.Chat(Data);

    /// <summary>The message it is about; null: the event names none.</summary>
    public EventMessage? Message => EventContent.Message(Data);

    /// <summary>What the message says; null: nothing, or the event does not tell.</summary>
    public string? Text => Message?.Text;

    /// <summary>The headers as they came; names in any case.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>The body's exact bytes, which are what is signed.</summary>
    public required ReadOnlyMemory<byte> RawBody { get; init; }

    /// <summary>1 for the first time the event came to this inbox, 2 for the next, and so on; refused attempts count.</summary>
    public required int Attempt { get; init; }

    /// <summary>The HTTP status the inbox answered.</summary>
    public required int Answer { get; init; }

    /// <summary>Whether the signature is right.</summary>
    public required bool IsGenuine { get; init; }

    /// <summary>The type, and why it was refused if it was.</summary>
    public override string ToString()
    {
        var name = Type.Length == 0 ? "something that is no event" : Type;
        if (!IsGenuine) return $"{name} (wrong signature)";
        return Answer < 300 ? name : $"{name} (answered {Answer})";
    }
}
