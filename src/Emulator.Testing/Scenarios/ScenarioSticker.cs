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

    internal PlacementChange? Where { get; private set; }

    internal bool IsMovable { get; private set; } = true;

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

    /// <summary>Where it is on its bubble; otherwise in the middle, at its usual size.</summary>
    /// <param name="x">From -1, the left edge, to 1, the right one; null: the middle.</param>
    /// <param name="y">From -1, the top, to 1, the bottom; null: the middle.</param>
    /// <param name="scale">From 0.05 to 2.5; null: 1, and 0.5 for an emoji.</param>
    /// <param name="rotation">Degrees, clockwise; null: none.</param>
    public ScenarioSticker Placed(double? x = null, double? y = null, double? scale = null, double? rotation = null) =>
        With(() => Where = new PlacementChange(x, y, scale, rotation));

    /// <summary>It was placed before stickers could be moved, so it cannot be.</summary>
    public ScenarioSticker NotMovable() => With(() => IsMovable = false);

    /// <summary>How large the image is.</summary>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    public ScenarioSticker Size(int width, int height) => With(() => (_width, _height) = (width, height));

    internal Sticker ToSticker(string url) =>
        Sticker.At(url, _fileName, _mimeType, _width ?? Sticker.UsualSize, _height ?? Sticker.UsualSize);

    private ScenarioSticker With(Action change)
    {
        change();
        return this;
    }
}
