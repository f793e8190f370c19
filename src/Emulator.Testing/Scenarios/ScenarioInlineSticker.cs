using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Testing;

/// <summary>An image in place of characters of a text.</summary>
/// <param name="Range">Which: <c>0..5</c>, in UTF-16 code units.</param>
/// <param name="AttachmentId">The image; see <see cref="Scenario.Attachment"/>.</param>
public sealed record ScenarioInlineSticker(Range Range, Guid AttachmentId)
{
    internal InlineSticker For(string text) => new(ScenarioDecoration.In(text, Range), AttachmentId, "", "");
}
