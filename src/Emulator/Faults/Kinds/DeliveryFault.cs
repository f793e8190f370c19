using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Faults.Kinds;

/// <summary>
/// Decides what becomes of the message, or of another asynchronous change, that the call starts; the answer stays as it is.
/// </summary>
internal sealed record DeliveryFault(DeliveryOutcome Outcome) : FaultKind
{
    public const string Key = "delivery";

    internal override string Name => Key;
}
