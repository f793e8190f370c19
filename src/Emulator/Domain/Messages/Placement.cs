namespace Chats.Emulator.Domain.Messages;

/// <summary>Where a sticker is on its bubble, and how it lies there. No call reads it back.</summary>
/// <param name="X">From -1, the left edge, to 1, the right one; 0 is the middle.</param>
/// <param name="Y">From -1, the top, to 1, the bottom; 0 is the middle.</param>
/// <param name="Scale">How large it is: 1 is the usual size of an image.</param>
/// <param name="Rotation">By how many degrees it is turned, clockwise.</param>
internal sealed record Placement(double X, double Y, double Scale, double Rotation)
{
    public const double SmallestScale = 0.05;
    public const double LargestScale = 2.5;

    private const double ScaleOfImages = 1;
    private const double ScaleOfEmoji = 0.5;

    /// <summary>Where a sticker is unless the call that sends it says otherwise (rule stickers.default-placement).</summary>
    public static Placement Default(Sticker sticker) => new(0, 0, sticker.Emoji is null ? ScaleOfImages : ScaleOfEmoji, 0);

    /// <summary>The placement after a change; a scale beyond the limits is moved to the nearest one (rule stickers.scale).</summary>
    public Placement Changed(PlacementChange change) => new(
        change.X ?? X,
        change.Y ?? Y,
        Math.Clamp(change.Scale ?? Scale, SmallestScale, LargestScale),
        change.Rotation ?? Rotation);
}
