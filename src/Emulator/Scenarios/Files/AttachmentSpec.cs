namespace Chats.Emulator.Scenarios.Files;

internal sealed class AttachmentSpec
{
    public Located<Guid>? Id { get; set; }

    public string FileName { get; set; } = "";

    public string ContentType { get; set; } = "";

    public long SizeBytes { get; set; }

    public bool Ready { get; set; } = true;

    /// <summary>Null: all lines.</summary>
    public IReadOnlyList<Located<string>>? Owner { get; set; }

    public When CreatedAt { get; set; } = When.AtStart;

    public When? UploadUntil { get; set; }

    public When? ExpiresAt { get; set; }
}
