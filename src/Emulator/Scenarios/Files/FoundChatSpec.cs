using Chats.Emulator.Domain;

namespace Chats.Emulator.Scenarios.Files;

/// <summary>A chat an audit found.</summary>
internal sealed class FoundChatSpec
{
    public Guid Chat { get; set; }

    public int Messages { get; set; }

    public HealthStatus Status { get; set; }

    public IReadOnlyList<string> Drivers { get; set; } = [];
}
