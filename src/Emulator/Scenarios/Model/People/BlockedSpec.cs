using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.People;

internal sealed class BlockedSpec
{
    public Located<string>? Handle { get; set; }

    public string? Reason { get; set; }

    public TimeSpec At { get; set; } = TimeSpec.AtStart;
}
