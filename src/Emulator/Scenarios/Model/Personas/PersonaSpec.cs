using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds.Personas;

namespace Chats.Emulator.Scenarios.Model.Personas;

/// <summary>How people behave by themselves, and what they are like where they do not say themselves.</summary>
internal sealed class PersonaSpec(Position position)
{
    public Position Position { get; } = position;

    /// <summary>Its name; null: one person has it alone.</summary>
    public string? Name { get; set; }

    public IReadOnlyList<PersonaRuleSpec> Rules { get; set; } = [];

    public GuardSpec Guard { get; set; } = new() { PerMinute = Persona.StandardGuard };

    public TimeSpan? ReadsAfter { get; set; }

    public Located<DeliveryOutcome>? Delivery { get; set; }

    public IReadOnlyList<Located<Service>>? Services { get; set; }
}
