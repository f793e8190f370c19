using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Scenarios.Model.Messages;

internal sealed class InlineStickerSpec
{
    /// <summary>Null when it could not be read.</summary>
    public TextRange? Range { get; set; }

    public Guid AttachmentId { get; set; }

    public string? FileName { get; set; }

    public string? ContentType { get; set; }
}
