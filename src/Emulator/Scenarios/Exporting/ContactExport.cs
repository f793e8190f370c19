using Chats.Emulator.Domain.People;
using Chats.Emulator.Scenarios.Model.People;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios.Exporting;

/// <summary>Describes a person.</summary>
internal static class ContactExport
{
    public static ContactSpec Of(Contact contact, WorldState state)
    {
        var presumed = Contact.Stranger(contact.Id, contact.Handle).Services;
        return new ContactSpec
        {
            Handle = Located.Of(contact.Handle),
            Name = contact.Name is { } name ? Located.Of(name) : null,
            Id = Located.Of(contact.Id),
            Stranger = !contact.Declared,
            Services = contact.Services.SequenceEqual(presumed) ? null : [.. contact.Services.Select(Located.Of)],
            ReadsAfter = contact.ReadsAfter,
            Delivery = contact.Outcome is { } outcome ? Located.Of(outcome) : null,
            OptedOut = TimeSpec.Of(contact.OptedOutAt),
            HasWritten = contact.HasWritten,
            Card = contact.Card,
            Persona = PersonaExport.Choice(state.Personas, contact.Handle),
            PersonaRules = PersonaExport.Progress(state, contact.Handle),
        };
    }
}
