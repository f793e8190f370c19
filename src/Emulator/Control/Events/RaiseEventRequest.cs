using System.Text.Json;

namespace Chats.Emulator.Control.Events;

/// <summary>The body of <c>POST /_emulator/events</c>: something to tell subscribers of as if it had happened.</summary>
public sealed record RaiseEventRequest
{
    /// <summary>One of the vendor's names of events, for example <c>api_token.created</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The <c>data</c> of the webhook, an object; it is sent as it is given, in both versions.</summary>
    public JsonElement? Data { get; init; }

    /// <summary>The chat it is about, so that filters by lines and the order of deliveries go by it.</summary>
    public ChatReference? ChatId { get; init; }

    /// <summary>
    /// The own line it is about, so that filters by lines go by it. Without it and without a chat: the <c>phone_number</c> of the data, if
    /// that is an own line.
    /// </summary>
    public string? Line { get; init; }
}
