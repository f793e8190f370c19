using Chats.Emulator.Domain;

namespace Chats.Emulator.Scenarios.Files;

internal sealed class ContactSpec
{
    public Located<string>? Handle { get; set; }

    public Located<Guid>? Id { get; set; }

    public bool Stranger { get; set; }

    public IReadOnlyList<Located<Service>>? Services { get; set; }

    public TimeSpan? ReadsAfter { get; set; }

    public Located<DeliveryOutcome>? Delivery { get; set; }

    public When? OptedOut { get; set; }

    public bool HasWritten { get; set; }

    public BlockSpec? Blocked { get; set; }
}
