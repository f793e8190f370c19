namespace Chats.Emulator.Scenarios.Files;

internal sealed class RemoteFileSpec
{
    public Located<string>? Url { get; set; }

    public string? ContentType { get; set; }

    public long? SizeBytes { get; set; }

    public bool Reachable { get; set; } = true;
}
