using System.Text.Json;
using System.Text.Json.Serialization;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Webhooks.Payloads;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Control.Events;

/// <summary>One fact a world recorded.</summary>
/// <param name="Sequence">Its place in the world's log.</param>
/// <param name="Id">The event's id.</param>
/// <param name="Type">The vendor's name, for example <c>message.sent</c>.</param>
/// <param name="At">When it happened on the world's clock.</param>
/// <param name="TraceId">The trace id of the call that caused it.</param>
/// <param name="ChatId">The chat it is about, if any.</param>
/// <param name="MessageId">The message it is about, if any.</param>
public sealed record EventResponse(long Sequence, Guid Id, string Type, DateTimeOffset At, string TraceId, Guid? ChatId, Guid? MessageId)
{
    /// <summary>True when no subscription wanted it as it happened, so that it was not sent; else null.</summary>
    public bool? Undelivered { get; init; }

    /// <summary>True when it did not happen but was raised by <c>POST /_emulator/events</c>; else null.</summary>
    public bool? Raised { get; init; }

    /// <summary>The persona's rule that caused it, such as <c>customer/1</c>; null: none did.</summary>
    public string? PersonaRule { get; init; }

    /// <summary>Of the emulator's own events: what is the matter, in words.</summary>
    public string? Reason { get; init; }

    /// <summary>What a webhook tells of it, in the newest version; of the emulator's own events what they tell beyond their chat.</summary>
    public JsonElement? Data { get; init; }

    /// <summary>The chat it is about; null: none. Read from <see cref="Data"/>, and no member of the JSON.</summary>
    [JsonIgnore]
    public EventChat? Chat => EventContent.Chat(Data) ?? (ChatId is { } id ? new EventChat(id) : null);

    /// <summary>The message it is about; null: none. Read from <see cref="Data"/>, and no member of the JSON.</summary>
    [JsonIgnore]
    public EventMessage? Message => EventContent.Message(Data) ?? (MessageId is { } id ? new EventMessage(id) : null);

    /// <summary>What the message says; null: nothing, or the event does not tell.</summary>
    [JsonIgnore]
    public string? Text => Message?.Text;

    internal static EventResponse Of(WorldEvent happened, MediaLinks links) =>
        new(happened.Sequence, happened.Id, happened.Type, happened.At, happened.TraceId, happened.Chat?.Id, happened.Message?.Id)
        {
            Undelivered = happened.IsUnwanted ? true : null,
            PersonaRule = happened.PersonaRule,
            Reason = (happened.Detail as TroubleDetail)?.Reason,
            Raised = happened.Detail is RaisedDetail ? true : null,
            Data = EventBody.Data(happened, links) ?? happened.Detail?.Own,
        };
}
