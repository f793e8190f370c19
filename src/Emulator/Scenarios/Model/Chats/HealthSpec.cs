using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Chats;

internal sealed class HealthSpec
{
    public HealthStatus Status { get; set; }

    public TimeSpec? Since { get; set; }

    public HealthStatus Former { get; set; }
}
