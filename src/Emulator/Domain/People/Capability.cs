using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.Domain.People;

/// <summary>What a check found out.</summary>
/// <param name="IsAvailable">Whether the service that was asked about reaches the person.</param>
/// <param name="Carrier">The service that would carry a message now; null: none.</param>
internal sealed record Capability(bool IsAvailable, Service? Carrier);
