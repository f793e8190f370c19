using System.Text.Json;

namespace Chats.Emulator.Control.Events;

/// <summary>
/// Reads what an event's data says of chat and message. Events name them in different ways, and the versions do too; whoever waits for a
/// text need not know which.
/// </summary>
internal static class EventContent
{
    /// <summary>The two sides of a message, in the older version.</summary>
    private static readonly string[] HandlesOfTwo = ["from_handle", "recipient_handle"];

    public static EventChat? Chat(JsonElement? data)
    {
        if (Object(data) is not { } happened) return null;
        if (Object(happened, "chat") is { } chat) return Chat(chat, Id(chat, "id"), HandleIn(chat, "owner_handle"));
        if (Id(happened, "chat_id") is { } id) return Chat(happened, id, OwnLine(happened));
        return Array(happened, "handles") is { } handles ? Chat(happened, Id(happened, "id"), OwnHandle(handles)) : null;
    }

    public static EventMessage? Message(JsonElement? data)
    {
        if (Object(data) is not { } happened) return null;
        // The older version has the message in an object of its own, and who wrote it beside that.
        if (Object(happened, "message") is { } inner) return Message(inner, happened, Id(inner, "id"));
        if (Array(happened, "parts") is not null || Object(happened, "part") is not null)
        {
            return Message(happened, happened, Id(happened, "id"));
        }

        // What else there is says who reacted or voted, and not who wrote the message.
        return Id(happened, "message_id") is { } id ? new EventMessage(id) : null;
    }

    private static EventChat? Chat(JsonElement from, Guid? id, string? line) => id is { } known
        ? new EventChat(known) { IsGroup = Flag(from, "is_group"), Line = line }
        : null;

    private static EventMessage? Message(JsonElement message, JsonElement happened, Guid? id) => id is { } known
        ? new EventMessage(known)
        {
            Text = TextOf(message),
            From = HandleIn(happened, "sender_handle") ?? HandleIn(happened, "from_handle"),
            IsFromMe = Flag(happened, "is_from_me") ?? (Text(happened, "direction") is { } direction ? direction == "outbound" : null),
            Service = Text(happened, "service"),
            ReplyTo = Object(message, "reply_to") is { } reply ? Id(reply, "message_id") : null,
        }
        : null;

    /// <summary>The text parts of a message, with line breaks between; of an edit the new text. Null: it has none.</summary>
    public static string? TextOf(JsonElement message)
    {
        if (Object(message, "part") is { } edited) return Text(edited, "text");
        if (Array(message, "parts") is not { } parts) return null;
        string[] texts = [.. parts.EnumerateArray().Where(part => Text(part, "type") == "text").Select(part => Text(part, "value") ?? "")];
        return texts.Length == 0 ? null : string.Join('\n', texts);
    }

    /// <summary>Of the two in a message of the older version the account's.</summary>
    private static string? OwnLine(JsonElement happened) =>
        HandlesOfTwo.Select(name => Object(happened, name)).OfType<JsonElement>()
            .Where(IsMe).Select(handle => Text(handle, "handle")).FirstOrDefault();

    private static string? OwnHandle(JsonElement handles) =>
        handles.EnumerateArray().Where(IsMe).Select(handle => Text(handle, "handle")).FirstOrDefault();

    private static bool IsMe(JsonElement handle) => Flag(handle, "is_me") == true;

    private static string? HandleIn(JsonElement from, string name) => Object(from, name) is { } handle ? Text(handle, "handle") : null;

    private static JsonElement? Object(JsonElement? value) => value is { ValueKind: JsonValueKind.Object } ? value : null;

    private static JsonElement? Object(JsonElement from, string name) => Property(from, name, JsonValueKind.Object);

    private static JsonElement? Array(JsonElement from, string name) => Property(from, name, JsonValueKind.Array);

    private static string? Text(JsonElement from, string name) => Property(from, name, JsonValueKind.String)?.GetString();

    private static Guid? Id(JsonElement from, string name) => Guid.TryParse(Text(from, name), out var id) ? id : null;

    private static bool? Flag(JsonElement from, string name) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out var flag)
            ? flag.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null }
            : null;

    private static JsonElement? Property(JsonElement from, string name, JsonValueKind kind) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out var found) && found.ValueKind == kind ? found : null;
}
