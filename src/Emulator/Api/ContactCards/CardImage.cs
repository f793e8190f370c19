using Chats.Emulator.Api.Messages;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Api.ContactCards;

/// <summary>Checks the address of a card's photo.</summary>
internal static class CardImage
{
    /// <param name="url">The address; null or empty: none.</param>
    /// <param name="origin">Where the emulator is reached; its own addresses, as a card shows them, may be plain http.</param>
    public static Result<MediaReference?> Validate(string? url, string origin)
    {
        if (string.IsNullOrEmpty(url)) return (MediaReference?)null;

        // What else the vendor's host holds is a public file: its own example is /contact-card/example.jpg there.
        if (HostedFiles.IsHosted(url, origin, out var hosted) && hosted != Guid.Empty) return new MediaReference(url, hosted);
        return url.Length <= PartKinds.MaximumUrlLength && PartKinds.IsAbsolute(url, "https")
            ? new MediaReference(url, null)
            : ContactCardRules.ImageUrl.Refuse($"image_url must be an https URL of at most {PartKinds.MaximumUrlLength} characters");
    }
}
