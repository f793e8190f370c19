namespace Chats.Emulator.Scenarios.Files;

internal sealed class PartSpec
{
    public string Value { get; set; } = "";

    public string? Url { get; set; }

    public Guid? AttachmentId { get; set; }
}
