using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Testing;

/// <summary>Where and when a sticker was stuck to a message, and what its image is.</summary>
public sealed class ScenarioSticker
{
    private string? _fileName;
    private string? _mimeType;
    private int? _width;
    private int? _height;

    internal ScenarioSticker()
    {
    }

    internal Guid? ReactionId { get; private set; }

    internal int Index { get; private set; }

    internal ScenarioTime? When { get; private set; }

    /// <summary>The reaction's id; otherwise from the message's id and its place there.</summary>
    /// <param name="id">What <c>PATCH /messages/{messageId}/reactions/{reactionId}</c> names it by.</param>
    public ScenarioSticker Id(Guid id) => With(() => ReactionId = id);

    /// <summary>The part it is on; otherwise the first.</summary>
    /// <param name="index">From 0.</param>
    public ScenarioSticker OnPart(int index) => With(() => Index = index);

    /// <summary>When; otherwise with the message.</summary>
    /// <param name="at">When.</param>
    public ScenarioSticker At(ScenarioTime at) => With(() => When = at);

    /// <summary>The image's name; otherwise the URL's.</summary>
    /// <param name="fileName">With its extension.</param>
    public ScenarioSticker FileName(string fileName) => With(() => _fileName = fileName);

    /// <summary>The image's media type; otherwise what the extension says.</summary>
    /// <param name="mimeType">Such as <c>image/png</c>.</param>
    public ScenarioSticker MimeType(string mimeType) => With(() => _mimeType = mimeType);

    /// <summary>How large the image is.</summary>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    public ScenarioSticker Size(int width, int height) => With(() => (_width, _height) = (width, height));

    internal Sticker ToSticker(string url) => Sticker.At(url, _fileName, _mimeType, _width, _height);

    private ScenarioSticker With(Action change)
    {
        change();
        return this;
    }
}
