using Chats.Emulator.Api.Messages;

namespace Chats.Emulator.Testing;

/// <summary>Makes the parts of a message a contact writes.</summary>
public static class MessageParts
{
    /// <summary>A text; two of them need another part between.</summary>
    /// <param name="value">1 to 10,000 characters.</param>
    public static PartRequest Text(string value) => new("text", value);

    /// <summary>A file.</summary>
    /// <param name="url">Where it is, https. Nothing is downloaded unless the emulator was told to: the extension says what it is.</param>
    public static PartRequest Media(string url) => new("media", Url: url);

    /// <summary>A file the account knows.</summary>
    /// <param name="attachmentId">Its id.</param>
    public static PartRequest Media(Guid attachmentId) => new("media", AttachmentId: attachmentId.ToString());

    /// <summary>A link with a preview; the only part of its message.</summary>
    /// <param name="url">An absolute URL.</param>
    public static PartRequest Link(string url) => new("link", url);

    /// <summary>An app card; the only part of its message, iMessage only.</summary>
    /// <param name="app">Whose card it is.</param>
    /// <param name="layout">What it shows.</param>
    public static PartRequest AppCard(AppRequest app, LayoutRequest layout) => new("imessage_app", App: app, Layout: layout);
}
