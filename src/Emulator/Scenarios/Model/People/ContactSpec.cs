using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Scenarios.Model.Personas;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.People;

internal sealed class ContactSpec
{
    public Located<string>? Handle { get; set; }

    public Located<string>? Name { get; set; }

    public Located<Guid>? Id { get; set; }

    public bool Stranger { get; set; }

    public IReadOnlyList<Located<Service>>? Services { get; set; }

    public TimeSpan? ReadsAfter { get; set; }

    public Located<DeliveryOutcome>? Delivery { get; set; }

    public TimeSpec? OptedOut { get; set; }

    public bool HasWritten { get; set; }

    public BlockSpec? Blocked { get; set; }

    public SharedCard? Card { get; set; }

    public PersonaChoiceSpec? Persona { get; set; }

    public IReadOnlyList<PersonaProgressSpec> PersonaRules { get; set; } = [];
}
