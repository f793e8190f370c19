using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Messages;

internal sealed class RemoteFileSpec
{
    public Located<string>? Url { get; set; }

    public string? ContentType { get; set; }

    public long? SizeBytes { get; set; }

    public bool Reachable { get; set; } = true;
}
