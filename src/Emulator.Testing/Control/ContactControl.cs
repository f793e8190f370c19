using System.Xml;
using Chats.Emulator.Control;
using Chats.Emulator.Control.Contacts;

namespace Chats.Emulator.Testing;

/// <summary>Acts as a person on the other side: what they do reaches the account as it would in reality, events included.</summary>
/// <remarks>
/// Every call throws <see cref="EmulatorControlException"/> with the reason: for what is unknown (404), and for what cannot be (409),
/// such as read receipts in a group. What a blocked person does is accepted and does not arrive.
/// </remarks>
/// <example>
/// <code>
/// var maya = control.Contact("+14155550123");
/// var asked = await maya.WriteAsync("Is my order ready?", to: "+12025550100");
/// // ... the code under test answers ...
/// await maya.ReadAsync(asked.ChatId!.Value);
/// await maya.WriteAsync("STOP", to: "+12025550100"); // from here on, sends to her are refused
/// </code>
/// </example>
public sealed class ContactControl
{
    private readonly ControlChannel _channel;

    internal ContactControl(ControlChannel channel, string handle)
    {
        _channel = channel;
        Handle = handle;
    }

    /// <summary>The person's phone number in E.164 form, e-mail address, or name.</summary>
    public string Handle { get; }

    /// <summary>Writes a text to a line; a chat is opened where there is none, and an unknown person becomes a contact.</summary>
    /// <param name="text">What to write.</param>
    /// <param name="to">A line of the account, E.164.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task<ContactActionResponse> WriteAsync(string text, string to, CancellationToken cancellation = default) =>
        WriteAsync(new ContactMessageRequest { Text = text, To = to }, cancellation);

    /// <summary>Writes a text into a chat the person is in.</summary>
    /// <param name="text">What to write.</param>
    /// <param name="chatId">The chat, by id or key.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task<ContactActionResponse> WriteAsync(string text, ChatReference chatId, CancellationToken cancellation = default) =>
        WriteAsync(new ContactMessageRequest { Text = text, ChatId = chatId }, cancellation);

    /// <summary>Writes any message: several parts, replies, effects, over any service.</summary>
    /// <param name="message">The message; <see cref="MessageParts"/> makes its parts.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>Where it arrived; or <see cref="ContactActionResponse.Dropped"/>, when it did not.</returns>
    /// <example>
    /// <code>
    /// await maya.WriteAsync(new ContactMessageRequest
    /// {
    ///     ChatId = chat,
    ///     Parts = [MessageParts.Text("Like this one?"), MessageParts.Media("https://example.com/cake.jpg")],
    ///     ReplyTo = new(question.ToString()),
    /// });
    /// </code>
    /// </example>
    public Task<ContactActionResponse> WriteAsync(ContactMessageRequest message, CancellationToken cancellation = default) =>
        _channel.ReadAsync(
        HttpMethod.Post, Path("messages"), ControlChannel.Json(message, ControlJson.Wire.ContactMessageRequest),
        ControlJson.Wire.ContactActionResponse, cancellation);

    /// <summary>
    /// Does one thing, written as in the personas of a scenario and the steps of a test. Without <c>to</c> and <c>chat</c> it happens where
    /// the person did something last, else in their only direct chat.
    /// </summary>
    /// <param name="act">YAML or JSON text with one act: <c>{ react: love }</c>, <c>{ say: "Hi", to: "+12025550100" }</c>.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>Where it arrived; or <see cref="ContactActionResponse.Dropped"/>, when it did not.</returns>
    /// <exception cref="EmulatorControlException">The text has problems (422), listed in
    /// <see cref="EmulatorControlException.Problems"/>.</exception>
    public Task<ContactActionResponse> ActAsync(string act, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(act);
        return _channel.ReadAsync(
            HttpMethod.Post, Path("acts"), ControlChannel.Text(act, "application/yaml"), ControlJson.Wire.ContactActionResponse,
            cancellation);
    }

    /// <summary>Sends a poll over iMessage.</summary>
    /// <param name="poll">Where it goes and what there is to choose from.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task<ContactActionResponse> SendPollAsync(ContactPollRequest poll, CancellationToken cancellation = default) =>
        _channel.ReadAsync(
        HttpMethod.Post, Path("polls"), ControlChannel.Json(poll, ControlJson.Wire.ContactPollRequest),
        ControlJson.Wire.ContactActionResponse, cancellation);

    /// <summary>Adds options to a poll, no matter who sent it.</summary>
    /// <param name="messageId">The poll's message.</param>
    /// <param name="options">The texts to add.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task AddOptionsAsync(Guid messageId, IReadOnlyList<string> options, CancellationToken cancellation = default) =>
        PostAsync(
            "options", ControlChannel.Json(new PollOptionsRequest(messageId, options), ControlJson.Wire.PollOptionsRequest), cancellation);

    /// <summary>Votes for an option of a poll; the second time nothing happens.</summary>
    /// <param name="messageId">The poll's message.</param>
    /// <param name="optionId">The option.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task VoteAsync(Guid messageId, Guid optionId, CancellationToken cancellation = default) =>
        PostAsync("votes", ControlChannel.Json(new VoteRequest(messageId, optionId), ControlJson.Wire.VoteRequest), cancellation);

    /// <summary>Takes a vote back.</summary>
    /// <param name="messageId">The poll's message.</param>
    /// <param name="optionId">The option.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task WithdrawVoteAsync(Guid messageId, Guid optionId, CancellationToken cancellation = default) =>
        PostAsync("votes", ControlChannel.Json(new VoteRequest(messageId, optionId, "remove"), ControlJson.Wire.VoteRequest), cancellation);

    /// <summary>Begins to type; seen in direct chats over iMessage only. Writing a message ends it.</summary>
    /// <param name="chatId">The chat, by id or key.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task StartTypingAsync(ChatReference chatId, CancellationToken cancellation = default) =>
        PostAsync("typing", ControlChannel.Json(new TypingRequest(chatId), ControlJson.Wire.TypingRequest), cancellation);

    /// <summary>Stops typing without writing anything.</summary>
    /// <param name="chatId">The chat, by id or key.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task StopTypingAsync(ChatReference chatId, CancellationToken cancellation = default) => _channel.SendAsync(
        HttpMethod.Delete, Path("typing"), ControlChannel.Json(new TypingRequest(chatId), ControlJson.Wire.TypingRequest), cancellation);

    /// <summary>Reads what was delivered to the person; there are receipts in direct chats over iMessage and RCS only.</summary>
    /// <param name="chatId">The chat, by id or key.</param>
    /// <param name="upTo">The last message that is read; null: all.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task ReadAsync(ChatReference chatId, Guid? upTo = null, CancellationToken cancellation = default) =>
        PostAsync("reads", ControlChannel.Json(new ReadRequest(chatId, upTo), ControlJson.Wire.ReadRequest), cancellation);

    /// <summary>Reacts with a tapback: <c>love</c>, <c>like</c>, <c>dislike</c>, <c>laugh</c>, <c>emphasize</c>, <c>question</c>.</summary>
    /// <param name="messageId">The message.</param>
    /// <param name="type">Which tapback.</param>
    /// <param name="partIndex">Which part of the message, from 0.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task ReactAsync(Guid messageId, string type, int partIndex = 0, CancellationToken cancellation = default) =>
        ReactAsync(new ContactReactionRequest(messageId, type, PartIndex: partIndex), cancellation);

    /// <summary>Reacts in any way, or takes a reaction back.</summary>
    /// <param name="reaction">The reaction.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <example>
    /// <code>
    /// await maya.ReactAsync(new ContactReactionRequest(message, "custom", CustomEmoji: "🎂"));
    /// await maya.ReactAsync(new ContactReactionRequest(message, "custom", CustomEmoji: "🎂", Operation: "remove"));
    /// await maya.ReactAsync(new ContactReactionRequest(message, "sticker", Sticker: new("https://example.com/cat.png")));
    /// </code>
    /// </example>
    public Task ReactAsync(ContactReactionRequest reaction, CancellationToken cancellation = default) =>
        PostAsync("reactions", ControlChannel.Json(reaction, ControlJson.Wire.ContactReactionRequest), cancellation);

    /// <summary>Replaces a text the person wrote over iMessage, at most five times within fifteen minutes.</summary>
    /// <param name="messageId">The message.</param>
    /// <param name="text">The new text.</param>
    /// <param name="partIndex">Which part of the message, from 0.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task EditAsync(Guid messageId, string text, int partIndex = 0, CancellationToken cancellation = default) =>
        PostAsync("edits", ControlChannel.Json(new EditRequest(messageId, text, partIndex), ControlJson.Wire.EditRequest), cancellation);

    /// <summary>Adds a person to a group over iMessage; the account's own line gets its access back.</summary>
    /// <param name="chatId">The group.</param>
    /// <param name="handle">Whom: a handle or a name.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task AddAsync(ChatReference chatId, string handle, CancellationToken cancellation = default) =>
        ChangeAsync(chatId, "add", handle, cancellation);

    /// <summary>Removes a participant from a group over iMessage, perhaps the account's own line; three must remain.</summary>
    /// <param name="chatId">The group.</param>
    /// <param name="handle">Whom: a handle or a name.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task RemoveAsync(ChatReference chatId, string handle, CancellationToken cancellation = default) =>
        ChangeAsync(chatId, "remove", handle, cancellation);

    /// <summary>Leaves a group over iMessage; three must remain.</summary>
    /// <param name="chatId">The group.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task LeaveAsync(ChatReference chatId, CancellationToken cancellation = default) =>
        ChangeAsync(chatId, "leave", handle: null, cancellation);

    /// <summary>Joins a group over iMessage the person is not in (any more).</summary>
    /// <param name="chatId">The group.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task JoinAsync(ChatReference chatId, CancellationToken cancellation = default) =>
        ChangeAsync(chatId, "join", handle: null, cancellation);

    /// <summary>Gives a group another name or icon; null leaves it as it is, an empty text takes it away.</summary>
    /// <param name="chatId">The group.</param>
    /// <param name="displayName">The name.</param>
    /// <param name="icon">The URL of the icon, https.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task ChangeGroupAsync(
        ChatReference chatId, string? displayName = null, string? icon = null, CancellationToken cancellation = default) =>
        PostAsync("group", ControlChannel.Json(new GroupRequest(chatId, displayName, icon), ControlJson.Wire.GroupRequest), cancellation);

    /// <summary>Shares where the person is; called again, they have moved.</summary>
    /// <param name="chatId">A chat over iMessage.</param>
    /// <param name="longitude">Degrees east.</param>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="endsAfter">When the share ends by itself; null: never.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task ShareLocationAsync(
        ChatReference chatId, double longitude, double latitude, TimeSpan? endsAfter = null, CancellationToken cancellation = default) =>
        ShareLocationAsync(
            new LocationRequest(chatId, longitude, latitude, EndsAfter: endsAfter is { } duration ? XmlConvert.ToString(duration) : null),
            cancellation);

    /// <summary>The same with altitude, address and locality.</summary>
    /// <param name="location">Where the person is.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task ShareLocationAsync(LocationRequest location, CancellationToken cancellation = default) =>
        PostAsync("location", ControlChannel.Json(location, ControlJson.Wire.LocationRequest), cancellation);

    /// <summary>Shares the person's location with a chat no longer.</summary>
    /// <param name="chatId">The chat, by id or key.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task StopSharingLocationAsync(ChatReference chatId, CancellationToken cancellation = default) => _channel.SendAsync(
        HttpMethod.Delete, Path("location"), ControlChannel.Json(new LocationEndRequest(chatId), ControlJson.Wire.LocationEndRequest),
        cancellation);

    /// <summary>
    /// Shares the person's name and photo with a line, or changes them: told once for each line, and again where they change.
    /// </summary>
    /// <param name="to">The line, E.164; null: only name or photo change, for the lines they were shared with.</param>
    /// <param name="firstName">The first name; null: as before. The first time it is required.</param>
    /// <param name="lastName">The last name, empty for none; null: as before.</param>
    /// <param name="mediaUrl">Where the photo is, empty for none; null: as before.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task ShareCardAsync(
        string? to = null, string? firstName = null, string? lastName = null, string? mediaUrl = null,
        CancellationToken cancellation = default) =>
        PostAsync(
            "contact_card",
            ControlChannel.Json(new ContactCardRequest(to, firstName, lastName, mediaUrl), ControlJson.Wire.ContactCardRequest),
            cancellation);

    private Task ChangeAsync(ChatReference chatId, string operation, string? handle, CancellationToken cancellation) => PostAsync(
        "participants", ControlChannel.Json(new ParticipantsRequest(chatId, operation, handle), ControlJson.Wire.ParticipantsRequest),
        cancellation);

    private Task PostAsync(string what, HttpContent content, CancellationToken cancellation) =>
        _channel.SendAsync(HttpMethod.Post, Path(what), content, cancellation);

    private string Path(string what) => $"contacts/{Uri.EscapeDataString(Handle)}/{what}";
}
