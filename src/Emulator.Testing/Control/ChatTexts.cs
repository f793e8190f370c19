using System.Text.Json;
using Chats.Emulator.Control.Events;

namespace Chats.Emulator.Testing;

/// <summary>Reads pages of <c>GET /_emulator/chats/{chatId}/messages</c>.</summary>
internal static class ChatTexts
{
    public const int LongestPage = 200;

    /// <summary>What the account wrote, of each message with text its text parts.</summary>
    public static IEnumerable<string> Sent(JsonElement page) =>
        page.GetProperty("messages").EnumerateArray()
            .Where(message => message.GetProperty("is_from_me").GetBoolean())
            .Select(EventContent.TextOf)
            .OfType<string>();

    /// <summary>The message before which the chat has others; null: this is its beginning.</summary>
    public static string? Older(JsonElement page) => page.GetProperty("has_older").GetBoolean() && page.GetProperty("messages") is var messages
        && messages.GetArrayLength() > 0
            ? messages[0].GetProperty("id").GetString()
            : null;
}
