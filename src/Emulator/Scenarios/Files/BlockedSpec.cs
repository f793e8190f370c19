namespace Chats.Emulator.Scenarios.Files;

internal sealed class BlockedSpec
{
    public Located<string>? Handle { get; set; }

    public string? Reason { get; set; }

    public When At { get; set; } = When.AtStart;
}
