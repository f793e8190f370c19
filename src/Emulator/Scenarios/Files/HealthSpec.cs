using Chats.Emulator.Domain;

namespace Chats.Emulator.Scenarios.Files;

internal sealed class HealthSpec
{
    public HealthStatus Status { get; set; }

    public When? Since { get; set; }

    public HealthStatus Former { get; set; }
}
