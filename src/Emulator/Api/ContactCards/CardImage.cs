using Chats.Emulator.Api.Messages;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api.ContactCards;

/// <summary>Checks the address of a card's photo.</summary>
internal static class CardImage
{
    /// <param name="url">The address; null or empty: none.</param>
    /// <param name="addresses">Which addresses may name it; the emulator's own, as a card shows them, may be plain http.</param>
    public static Result<MediaReference?> Validate(string? url, MediaAddresses addresses)
    {
        if (string.IsNullOrEmpty(url)) return (MediaReference?)null;
        return PartKinds.FileAt(url, addresses) is { } image
            ? image
            : ContactCardRules.ImageUrl.Refuse($"image_url must be an https URL of at most {PartKinds.MaximumUrlLength} characters");
    }
}
