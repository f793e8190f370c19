using Chats.Emulator.Faults;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Faults;

internal sealed class FaultSpec
{
    public Located<string>? Name { get; set; }

    public Located<string>? On { get; set; }

    public FaultWhenSpec When { get; set; } = new();

    public FaultWhereSpec Where { get; set; } = new();

    public Located<FaultPhase>? Phase { get; set; }

    public FaultThenSpec? Then { get; set; }
}
