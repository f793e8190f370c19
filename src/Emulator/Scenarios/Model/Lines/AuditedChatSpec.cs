using Chats.Emulator.Domain.Chats;

namespace Chats.Emulator.Scenarios.Model.Lines;

/// <summary>A chat an audit found.</summary>
internal sealed class AuditedChatSpec
{
    public Guid Chat { get; set; }

    public int Messages { get; set; }

    public HealthStatus Status { get; set; }

    public IReadOnlyList<string> Drivers { get; set; } = [];
}
