using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.People;

internal sealed class BlockSpec
{
    public bool IsBlocked { get; set; } = true;

    public string? Reason { get; set; }

    public TimeSpec At { get; set; } = TimeSpec.AtStart;
}
