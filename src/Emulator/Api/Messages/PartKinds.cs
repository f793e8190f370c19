using Chats.Emulator.Common;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api.Messages;

/// <summary>Checks one part by its kind.</summary>
internal static class PartKinds
{
    public const int MaximumUrlLength = 2048;

    /// <param name="request">The part as it arrived.</param>
    /// <param name="at">Where it stands, for messages.</param>
    /// <param name="addresses">Which addresses media may be named by.</param>
    public static Result<Part> Validate(PartRequest? request, string at, MediaAddresses addresses) => request?.Type switch
    {
        "text" => TextParts.Validate(request, at, addresses),
        "media" => Media(request, at, addresses),
        "link" => Link(request, at),
        "imessage_app" => AppCards.Validate(request, at, addresses),
        "app_clip" => AppClip(request, at, addresses),
        _ => MessageRules.PartType.Refuse($"{at}.type must be one of text, media, link, imessage_app, app_clip"),
    };

    private static Result<Part> Media(PartRequest request, string at, MediaAddresses addresses)
    {
        if ((request.Url is null) == (request.AttachmentId is null))
        {
            return MessageRules.MediaOneSource.Refuse($"{at} must carry exactly one of url and attachment_id");
        }

        if (request.AttachmentId is not null)
        {
            return Uuid.TryParse(request.AttachmentId, out var id)
                ? new MediaReference(null, id)
                : MessageRules.AttachmentId.Refuse($"invalid {at}.attachment_id format: must be a valid UUID");
        }

        return FileAt(request.Url!, addresses) is { } file
            ? file
            : MessageRules.MediaHttps.Refuse($"{at}.url must be an https URL of at most {MaximumUrlLength} characters");
    }

    /// <summary>The file a URL names; null for a URL that may not name one.</summary>
    public static MediaReference? FileAt(string url, MediaAddresses addresses)
    {
        // A download address of ours names an attachment, and here it may be plain http.
        if (HostedFiles.IsHosted(url, addresses.Origin, out var hosted)) return new MediaReference(url, hosted);
        if (url.Length > MaximumUrlLength) return null;
        return IsAbsolute(url, "https") || addresses.Hosts.MayFetch(url) ? new MediaReference(url, null) : null;
    }

    private static Result<Part> Link(PartRequest request, string at) =>
        request.Value is { Length: > 0 and <= MaximumUrlLength } value && IsAbsolute(value, "http", "https", "ftp")
            ? new LinkPart(value)
            : MessageRules.LinkUrl.Refuse(
                $"{at}.value must be an absolute http, https or ftp URL of at most {MaximumUrlLength} characters");

    private static Result<Part> AppClip(PartRequest request, string at, MediaAddresses addresses)
    {
        return request.Value is { Length: <= MaximumUrlLength } value && IsSecure(value, addresses)
            ? new AppClipPart(value)
            : MessageRules.AppClipLink.Refuse($"{at}.value must be an https link of at most {MaximumUrlLength} characters to an App Clip");
    }

    /// <summary>Whether a text is an https link, or one to a page of the emulator's own, which is reached without.</summary>
    public static bool IsSecure(string text, MediaAddresses addresses) =>
        IsAbsolute(text, "https") || (IsAbsolute(text, "http") && text.StartsWith(addresses.Origin + "/", StringComparison.OrdinalIgnoreCase));

    /// <summary>Stricter than <see cref="Uri"/>, which forgives blanks around and missing slashes.</summary>
    public static bool IsAbsolute(string text, params ReadOnlySpan<string> schemes) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Length > 0 && schemes.Contains(uri.Scheme)
        && text.StartsWith($"{uri.Scheme}://", StringComparison.OrdinalIgnoreCase) && !char.IsWhiteSpace(text[^1]);
}
