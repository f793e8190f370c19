using Chats.Emulator.Control.Contacts.Directory;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Scenarios.Model.People;
using Chats.Emulator.Scenarios.Model.Personas;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Testing;

/// <summary>What a person on the other side is like.</summary>
public sealed class ScenarioContact
{
    private readonly ContactSpec _contact;

    internal ScenarioContact(ContactSpec contact) => _contact = contact;

    /// <summary>What reaches them, best first; none: nothing does, and messages fail with 4001.</summary>
    /// <param name="services"><c>iMessage</c>, <c>RCS</c>, <c>SMS</c>.</param>
    public ScenarioContact Services(params string[] services) =>
        With(contact => contact.Services = [.. services.Select(service => Located.Of(ScenarioValues.Service(service)))]);

    /// <summary>How long after delivery they read; otherwise they never do.</summary>
    /// <param name="after">How long.</param>
    public ScenarioContact ReadsAfter(ScenarioDuration after) => With(contact => contact.ReadsAfter = after.Value);

    /// <summary>What becomes of direct messages to them, where not the usual.</summary>
    /// <param name="delivery">The outcome, such as <c>new() { FailsWith = 4001 }</c>.</param>
    public ScenarioContact Delivery(DeliverySettings delivery)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        if (delivery.Problems().ToList() is { Count: > 0 } problems) throw new ScenarioException(problems);
        return With(contact => contact.Delivery = Located.Of(delivery.ToOutcome()));
    }

    /// <summary>They sent a stop word: direct messages to them are refused with 403/2024.</summary>
    /// <param name="since">When; null: at the start.</param>
    public ScenarioContact OptedOut(ScenarioTime? since = null) => With(contact => contact.OptedOut = since?.When ?? TimeSpec.AtStart);

    /// <summary>They wrote to the account once, so that a sandbox may write to them.</summary>
    public ScenarioContact HasWritten() => With(contact => contact.HasWritten = true);

    /// <summary>They are on the account's blocklist: direct messages to them are refused with 403/2026.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="at">When; null: at the start.</param>
    public ScenarioContact Blocked(string? reason = null, ScenarioTime? at = null) =>
        With(contact => contact.Blocked = new BlockSpec { Reason = reason, At = at?.When ?? TimeSpec.AtStart });

    /// <summary>Name and photo they share.</summary>
    /// <param name="firstName">The first name.</param>
    /// <param name="lastName">The last name; empty: none.</param>
    /// <param name="mediaUrl">Where the photo is; null: none.</param>
    /// <param name="sharedWith">The lines they shared it with, which are told when it changes.</param>
    public ScenarioContact Card(string firstName, string lastName = "", string? mediaUrl = null, params string[] sharedWith) =>
        With(contact => contact.Card = new SharedCard(firstName)
        {
            LastName = lastName,
            MediaUrl = mediaUrl,
            SharedWith = [.. sharedWith],
        });

    /// <summary>They act by themselves, as a persona of the scenario says; see <see cref="Scenario.Persona"/>.</summary>
    /// <param name="name">Its name.</param>
    public ScenarioContact Persona(string name) =>
        With(contact => contact.Persona = new PersonaChoiceSpec { Name = Located.Of(ScenarioValues.Read(PersonaCodec.Name(), name)) });

    /// <summary>They act by themselves, as nobody else does.</summary>
    /// <param name="yaml">The rules, as they stand in a scenario: <c>rules: [ { when: { message: any }, then: [ { say: Hi } ] } ]</c>.</param>
    public ScenarioContact OwnPersona(string yaml)
    {
        var persona = ScenarioValues.ReadText(PersonaCodec.Persona, yaml);
        return With(contact => contact.Persona = new PersonaChoiceSpec { Own = persona });
    }

    private ScenarioContact With(Action<ContactSpec> change)
    {
        change(_contact);
        return this;
    }
}
