namespace Chats.Emulator.Scenarios.Files;

internal sealed class BlockSpec
{
    public bool IsBlocked { get; set; } = true;

    public string? Reason { get; set; }

    public When At { get; set; } = When.AtStart;
}
