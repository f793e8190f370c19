namespace Chats.Emulator.Scenarios.Files;

internal sealed class AttachmentSpec
{
    public Located<Guid>? Id { get; set; }

    public string FileName { get; set; } = "";

    public string ContentType { get; set; } = "";

    public long SizeBytes { get; set; }

    public bool Ready { get; set; } = true;
}
