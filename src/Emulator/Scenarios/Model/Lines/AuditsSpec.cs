using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios.Model.Lines;

internal sealed class AuditsSpec
{
    public TimeSpan Duration { get; set; } = new WorldSettings().AuditDuration;

    public TimeSpan Cooldown { get; set; } = new WorldSettings().AuditCooldown;

    public IReadOnlyList<AuditSpec> Past { get; set; } = [];
}
