using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Scenarios.Model.Messages;

internal sealed class LayoutSpec
{
    public string? Caption { get; set; }

    public string? Subcaption { get; set; }

    public string? TrailingCaption { get; set; }

    public string? TrailingSubcaption { get; set; }

    public string? ImageUrl { get; set; }

    public string? ImageTitle { get; set; }

    public string? ImageSubtitle { get; set; }

    public static LayoutSpec Of(AppLayout layout) => new()
    {
        Caption = layout.Caption,
        Subcaption = layout.Subcaption,
        TrailingCaption = layout.TrailingCaption,
        TrailingSubcaption = layout.TrailingSubcaption,
        ImageUrl = layout.ImageUrl,
        ImageTitle = layout.ImageTitle,
        ImageSubtitle = layout.ImageSubtitle,
    };

    public AppLayout ToLayout() => new()
    {
        Caption = Caption,
        Subcaption = Subcaption,
        TrailingCaption = TrailingCaption,
        TrailingSubcaption = TrailingSubcaption,
        ImageUrl = ImageUrl,
        ImageTitle = ImageTitle,
        ImageSubtitle = ImageSubtitle,
    };
}
