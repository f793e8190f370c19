using System.Text.Json;
using Chats.Emulator.Control;
using Chats.Emulator.Control.Chats;
using Chats.Emulator.Control.Contacts.Directory;

namespace Chats.Emulator.Testing;

/// <summary>Shows chats as people read them, and gives them a health of your choice; how the vendor scores it is not published.</summary>
/// <example>
/// <code>
/// await control.Chats.SetHealthAsync(chatId, "AT_RISK");
/// </code>
/// </example>
public sealed class ChatsControl
{
    private readonly ControlChannel _channel;

    internal ChatsControl(ControlChannel channel) => _channel = channel;

    /// <summary>
    /// A chat as Markdown: who wrote what and when, oldest first, in UTC, with reactions, edits and delivery. For the message of a failed
    /// test, or a report.
    /// </summary>
    /// <param name="chatId">The chat, by id or key.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">There is no such chat (404).</exception>
    public Task<string> TranscriptAsync(ChatReference chatId, CancellationToken cancellation = default) =>
        _channel.GetTextAsync(Path(chatId, "transcript"), cancellation);

    /// <summary>
    /// The texts the account wrote into a chat, oldest first, however far they have come and whether it deleted them since or not.
    /// </summary>
    /// <param name="chatId">The chat, by id or key.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>One a message: its text parts, with line breaks between. Messages without text are left out.</returns>
    /// <exception cref="EmulatorControlException">There is no such chat (404).</exception>
    /// <example>
    /// <code>
    /// Assert.Equal(["Order 42 is ready."], await world.Control.Chats.SentTextsAsync(chat));
    /// </code>
    /// </example>
    public async Task<IReadOnlyList<string>> SentTextsAsync(ChatReference chatId, CancellationToken cancellation = default)
    {
        List<string> texts = [];
        for (string? before = null; ;)
        {
            var query = new ControlQuery(Path(chatId, "messages")).With("before", before).With<int>("limit", ChatTexts.LongestPage);
            using var page = JsonDocument.Parse(await _channel.GetTextAsync(query, cancellation));
            texts.InsertRange(0, ChatTexts.Sent(page.RootElement));
            before = ChatTexts.Older(page.RootElement);
            if (before is null) return texts;
        }
    }

    /// <summary>Sets a chat's <c>health_status</c>.</summary>
    /// <param name="chatId">The chat, by id or key.</param>
    /// <param name="status"><c>HEALTHY</c>, <c>AT_RISK</c>, <c>CRITICAL</c> or <c>OPTED_OUT</c>, which only marks the chat: what refuses
    /// messages
    /// is <see cref="ContactRequest.OptedOut"/>.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">There is no such chat (404), no such status (400), or a group should be marked as opted
    /// out (409).</exception>
    public Task<ChatHealthResponse> SetHealthAsync(ChatReference chatId, string status, CancellationToken cancellation = default) =>
        _channel.ReadAsync(
        HttpMethod.Put,
        Path(chatId, "health"),
        ControlChannel.Json(new ChatHealthRequest(status), ControlJson.Wire.ChatHealthRequest),
        ControlJson.Wire.ChatHealthResponse,
        cancellation);

    private static string Path(ChatReference chat, string what) => $"chats/{Uri.EscapeDataString(chat.ToString())}/{what}";
}
