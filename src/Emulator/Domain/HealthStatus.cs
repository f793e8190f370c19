namespace Chats.Emulator.Domain;

/// <summary>The vendor's chat health buckets.</summary>
internal enum HealthStatus
{
    Healthy,
    AtRisk,
    Critical,
    OptedOut,
}
