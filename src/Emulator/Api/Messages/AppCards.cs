using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api.Messages;

/// <summary>Checks an iMessage app card.</summary>
internal static class AppCards
{
    private const int TeamIdLength = 10;
    private const int MaximumDataUrlLength = 16_384;

    private static readonly string[] ImageExtensions = [".jpg", ".jpeg", ".png", ".heic", ".heif", ".webp"];

    public static Result<Part> Validate(PartRequest request, string at, MediaAddresses addresses)
    {
        if (!Identity(request.App, $"{at}.app").TryGet(out var app, out var refusal)) return refusal;
        var card =
            Validate(new CardRequest(request.Layout, request.Url, request.FallbackText, request.Interactive), app, $"{at}.", addresses);
        return card.TryGet(out var part, out var problem) ? part : problem;
    }

    /// <summary>Checks what a card shows.</summary>
    /// <param name="request">The card as it arrived.</param>
    /// <param name="app">The app behind it.</param>
    /// <param name="prefix">What leads to its members, for messages.</param>
    /// <param name="addresses">Which addresses its image may be named by.</param>
    public static Result<AppCardPart> Validate(CardRequest request, AppIdentity app, string prefix, MediaAddresses addresses)
    {
        if (LayoutProblem(request.Layout, $"{prefix}layout") is { } layoutProblem) return layoutProblem;
        if (!Image(request.Layout!.ImageUrl, $"{prefix}layout.image_url", addresses)
            .TryGet(out var image, out var imageProblem))
        {
            return imageProblem;
        }

        if (request.Url is not null && !IsCardUrl(request.Url))
        {
            return MessageRules.AppCardShape.Refuse(
                $"{prefix}url must be an absolute https URL, or a data: URL of at most {MaximumDataUrlLength} characters");
        }

        var layout = request.Layout;
        return new AppCardPart(
            app,
            new AppLayout
            {
                Caption = layout.Caption,
                Subcaption = layout.Subcaption,
                TrailingCaption = layout.TrailingCaption,
                TrailingSubcaption = layout.TrailingSubcaption,
                ImageUrl = layout.ImageUrl,
                ImageTitle = layout.ImageTitle,
                ImageSubtitle = layout.ImageSubtitle,
            },
            request.Url ?? "",
            request.FallbackText ?? layout.Caption,
            request.Interactive ?? true)
        { Image = image };
    }

    /// <summary>The app behind a card.</summary>
    public static Result<AppIdentity> Identity(AppRequest? app, string at) => AppProblem(app, at) is { } problem
        ? problem
        : new AppIdentity(app!.Name!, app.TeamId!, app.BundleId!, app.AppStoreId);

    private static Refusal? AppProblem(AppRequest? app, string at)
    {
        if (app is null) return MessageRules.AppCardShape.Refuse($"{at} is required");
        if (string.IsNullOrEmpty(app.Name)) return MessageRules.AppCardShape.Refuse($"{at}.name is required");
        if (app.TeamId is not { Length: TeamIdLength } team || !team.All(IsUpperAlphanumeric))
        {
            return MessageRules.AppCardShape.Refuse($"{at}.team_id must be {TeamIdLength} upper-case letters and digits");
        }

        return string.IsNullOrEmpty(app.BundleId) || app.BundleId.Contains(':')
            ? MessageRules.AppCardShape.Refuse($"{at}.bundle_id is required and must not contain ':'")
            : null;
    }

    private static Refusal? LayoutProblem(LayoutRequest? layout, string at)
    {
        if (layout is null) return MessageRules.AppCardLayout.Refuse($"{at} is required");
        var isEmpty = string.IsNullOrEmpty(layout.Caption) && string.IsNullOrEmpty(layout.Subcaption)
            && string.IsNullOrEmpty(layout.TrailingCaption) && string.IsNullOrEmpty(layout.TrailingSubcaption) && layout.ImageUrl is null;
        if (isEmpty)
        {
            return MessageRules.AppCardLayout.Refuse($"{at} must set at least one caption or image_url: the card would be an empty bubble");
        }

        return layout.ImageUrl is null && (layout.ImageTitle ?? layout.ImageSubtitle) is not null
            ? MessageRules.AppCardLayout.Refuse($"{at}.image_title and image_subtitle need image_url")
            : null;
    }

    /// <summary>
    /// The image, if any. The contract knows one refusal of images, 400/5007, so an address of the wrong form gets it too;
    /// only the message tells it from one that leads nowhere.
    /// </summary>
    private static Result<MediaReference?> Image(string? url, string at, MediaAddresses addresses)
    {
        if (url is null) return (MediaReference?)null;
        if (PartKinds.FileAt(url, addresses) is not { } image)
        {
            return MessageRules.AppCardImage.Refuse(
                $"{at} must be an absolute https URL of at most {PartKinds.MaximumUrlLength} characters");
        }

        return image.AttachmentId is not null || IsImage(url) ? image : MessageRules.AppCardImage.Refuse();
    }

    private static bool IsCardUrl(string url) => url.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
        ? url.Length <= MaximumDataUrlLength
        : url.Length <= PartKinds.MaximumUrlLength && PartKinds.IsAbsolute(url, "https");

    private static bool IsImage(string url)
    {
        if (RemoteFile.IsNowhere(url)) return false;
        var extension = Path.GetExtension(MediaTypes.FileName(url));
        return extension.Length == 0 || ImageExtensions.Contains(extension, StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsUpperAlphanumeric(char character) => character is (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
