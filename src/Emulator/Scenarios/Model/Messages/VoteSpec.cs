using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Messages;

internal sealed class VoteSpec
{
    public Located<string>? By { get; set; }

    public Located<TimeSpec>? At { get; set; }
}
