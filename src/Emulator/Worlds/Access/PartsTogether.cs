using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Worlds.Access;

/// <summary>
/// Checks the parts of a message against each other, where they come in: in a request, and in a scenario. No transition asks again.
/// </summary>
internal static class PartsTogether
{
    private const int MaximumMediaUrls = 40;

    /// <summary>What the parts may not be to each other.</summary>
    public static Refusal? Problem(IReadOnlyList<Part> parts)
    {
        if (parts.Count > 1)
        {
            if (parts.Any(part => part is LinkPart))
            {
                return MessageRules.LinkAlone.Refuse("A link part must be the only part of its message");
            }

            if (parts.Any(part => part is AppCardPart))
            {
                return MessageRules.AppCardAlone.Refuse("An imessage_app part must be the only part of its message");
            }

            if (parts.Any(part => part is AppClipPart))
            {
                return MessageRules.AppClipAlone.Refuse("An app_clip part must be the only part of its message");
            }
        }

        for (var i = 1; i < parts.Count; i++)
        {
            if (parts[i - 1] is TextPart && parts[i] is TextPart)
            {
                return MessageRules.TextNotAdjacent.Refuse(
                    $"message.parts[{i - 1}] and [{i}] are both text: join them, or put another part between");
            }
        }

        return parts.Count(IsPublic) > MaximumMediaUrls
            ? MessageRules.MediaAtMost40Urls.Refuse(
                $"At most {MaximumMediaUrls} media parts may name a public url; upload the others as attachments")
            : null;
    }

    /// <summary>Whatever the vendor's own host holds does not count as public.</summary>
    private static bool IsPublic(Part part) =>
        part is MediaReference { AttachmentId: null, Url: { } url } && !HostedFiles.IsVendors(new Uri(url));
}
