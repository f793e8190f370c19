using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Messages;

internal sealed class AttachmentSpec
{
    public Located<Guid>? Id { get; set; }

    public string FileName { get; set; } = "";

    public string ContentType { get; set; } = "";

    public long SizeBytes { get; set; }

    public bool Ready { get; set; } = true;

    /// <summary>Null: all lines.</summary>
    public IReadOnlyList<Located<string>>? Owner { get; set; }

    public TimeSpec CreatedAt { get; set; } = TimeSpec.AtStart;

    public TimeSpec? UploadUntil { get; set; }

    public TimeSpec? ExpiresAt { get; set; }
}
