using Chats.Emulator.Domain;
using Chats.Emulator.Scenarios.Shapes;

namespace Chats.Emulator.Scenarios.Files;

/// <summary>One chat of the file.</summary>
internal static class ChatShape
{
    public const int MostRecipients = 31;

    public static readonly MapShape<ChatSpec> Chat = new MapShape<ChatSpec>(_ => new ChatSpec())
        .Optional("id", Texts.Uuid().Located(), (chat, id) => chat.Id = id, "The chat's id. Without it: from the seed.")
        .Required("from", Texts.Phone().Located(), (chat, line) => chat.From = line, "The account's line that takes part; one of lines.")
        .Required("to", HandleList(MostRecipients).Located(), (chat, to) => chat.To = to,
            "Everybody else: one handle makes a direct chat, two or more a group.")
        .Optional("display_name", Texts.Any(1000).Located(), (chat, name) => chat.DisplayName = name,
            "The name somebody gave the group. A named group is never reused by POST /chats.")
        .Optional("icon", Texts.Url("https").Located(), (chat, icon) => chat.Icon = icon, "The URL of the group's icon.")
        .Optional("service", ContactShape.OneService, (chat, service) => chat.Service = service,
            "What the chat runs over. Without it: the best that reaches everybody.")
        .Optional("created_at", Times.Past().Located(), (chat, at) => chat.CreatedAt = at,
            "When it began: a date-time, or a time before the start such as -2h30m. Without it: with its first message.")
        .Optional("health", Choices.Of(ChatHealth.WireNames, index => (HealthStatus)index), (chat, health) => chat.Health = health,
            "The chat's health_status. OPTED_OUT only marks the chat; what refuses messages is the contact's opted_out.", ChatHealth.WireNames[0])
        .Optional("left", Numbers.TrueOrFalse().Located(), (chat, left) => chat.Left = left,
            "Groups only: the own line has left. Reading works, actions answer 409/2013.", false)
        .Optional("removed", HandleList(MostRecipients).Located(), (chat, removed) => chat.Removed = removed,
            "Groups only: those of to who were taken out of the group.")
        .Optional("background", BackgroundShape.Background.Located(), (chat, background) => chat.Background = background,
            "What the transcript is drawn on. Without it: the standard background.")
        .Optional("locations", new ListShape<LocationSpec>(LocationShape.Location), (chat, locations) => chat.Locations = locations,
            "Which of to share their location, and where they are.")
        .Optional("messages", new ListShape<MessageSpec>(Message()), (chat, messages) => chat.Messages = messages,
            "What has been said, oldest first.");

    private static ListShape<Located<string>> HandleList(int atMost) => new(Texts.HandleOfSomebody().Located(), 1, atMost);

    private static MapShape<MessageSpec> Message() => new MapShape<MessageSpec>(position => new MessageSpec(position))
        .Optional("id", Texts.Uuid().Located(), (message, id) => message.Id = id, "The message's id. Without it: from the seed.")
        .Required("from", Texts.Author().Located(), (message, from) => message.From = from, "Who wrote it: a handle of the chat, or me for the own line.")
        .Optional("text", Texts.Any().Located(), (message, text) => message.Text = text, "The short form of one text part.")
        .Optional("parts", new ListShape<Located<Part>>(PartShape().Located(), 1, 100).Located(), (message, parts) => message.Parts = parts,
            "What it consists of, in order: text, media or link.")
        .Optional("at", Times.Past().Located(), (message, at) => message.At = at,
            "When it was written: a date-time, or a time before the start such as -5m. Without it: a minute apart, the last one at the start.")
        .Optional("read", Numbers.TrueOrFalse().Located(), (message, read) => message.Read = read,
            "Whether the one it was written to has read it. Inbound messages that are not read are what mark-as-read is about.", false)
        .Optional("status", Choices.Of(DeliveryStatuses.Names, index => (DeliveryStatus)index).Located(), (message, status) => message.Status = status,
            "How far it has come and where it stays: received or read for inbound messages; for others all but received. "
            + "Without it: received; delivered in direct iMessage and RCS chats, else sent.")
        .Optional("service", ContactShape.OneService, (message, service) => message.Service = service, "What carried it. Without it: the chat's service.")
        .ExactlyOneOf("text", "parts");

    private static VariantShape<Part> PartShape() => new("type", new Dictionary<string, Shape<Part>>(StringComparer.Ordinal)
    {
        ["text"] = new ConvertedShape<PartSpec, Part>(
            Variant("text").Required("value", Texts.Any(), (part, text) => part.Value = text, "The text, verbatim."),
            part => new TextPart(part.Value)),
        ["media"] = new ConvertedShape<PartSpec, Part>(
            Variant("media")
                .Optional("url", Texts.Url("https"), (part, url) => part.Url = url, "Where the file is; see remote_files.")
                .Optional("attachment_id", Texts.Uuid(), (part, id) => part.AttachmentId = id, "One of attachments.")
                .ExactlyOneOf("url", "attachment_id"),
            part => new MediaReference(part.Url, part.AttachmentId)),
        ["link"] = new ConvertedShape<PartSpec, Part>(
            Variant("link").Required("value", Texts.Url("https", "http", "ftp"), (part, url) => part.Value = url, "The URL that is shown as a preview."),
            part => new LinkPart(part.Value)),
    });

    private static MapShape<PartSpec> Variant(string type) => new MapShape<PartSpec>(_ => new PartSpec())
        .Required("type", Choices.Of([type]), (_, _) => { }, "What kind of part it is.");
}
