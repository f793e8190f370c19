using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Messages;

internal sealed class PollSpec
{
    public IReadOnlyList<PollOptionSpec> Options { get; set; } = [];

    public TimeSpec? UpdatedAt { get; set; }
}
