using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Testing;

/// <summary>An iMessage app's card.</summary>
/// <param name="AppName">The app's name.</param>
/// <param name="TeamId">The developer team: ten upper-case letters and digits.</param>
/// <param name="BundleId">The app's bundle id.</param>
public sealed record ScenarioAppCard(string AppName, string TeamId, string BundleId)
{
    /// <summary>The app's id in the App Store.</summary>
    public long? AppStoreId { get; init; }

    /// <summary>The first line; a card needs a caption or an image.</summary>
    public string? Caption { get; init; }

    /// <summary>The second line.</summary>
    public string? Subcaption { get; init; }

    /// <summary>The first line's right-hand side.</summary>
    public string? TrailingCaption { get; init; }

    /// <summary>The second line's right-hand side.</summary>
    public string? TrailingSubcaption { get; init; }

    /// <summary>The image's https URL.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>A title on the image.</summary>
    public string? ImageTitle { get; init; }

    /// <summary>A subtitle on the image.</summary>
    public string? ImageSubtitle { get; init; }

    /// <summary>What the card carries.</summary>
    public string? Url { get; init; }

    /// <summary>What is shown where the card cannot be; null: the caption.</summary>
    public string? FallbackText { get; init; }

    /// <summary>Whether it reacts to touch.</summary>
    public bool Interactive { get; init; } = true;

    internal AppCardPart ToPart() =>
        new(new AppIdentity(AppName, TeamId, BundleId, AppStoreId), Layout(), Url ?? "", FallbackText ?? Caption, Interactive);

    private AppLayout Layout() => new()
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
