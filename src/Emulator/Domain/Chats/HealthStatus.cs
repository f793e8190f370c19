namespace Chats.Emulator.Domain.Chats;

/// <summary>The vendor's chat health buckets.</summary>
internal enum HealthStatus : byte
{
    Healthy,
    AtRisk,
    Critical,
    OptedOut,
}
