using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Scenarios.Generation;
using Chats.Emulator.Scenarios.Model.Chats;
using Chats.Emulator.Scenarios.Model.Lines;
using Chats.Emulator.Scenarios.Model.People;
using Chats.Emulator.Scenarios.Model.Personas;
using Chats.Emulator.Scenarios.Model.World;
using Chats.Emulator.Scenarios.Seeding;
using Chats.Emulator.Worlds.Savepoints;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.State.Lists;

namespace Chats.Emulator.Scenarios;

/// <summary>Makes a world's origin of a checked scenario. Ids are drawn in the order of the file.</summary>
internal static class Seeder
{
    public static WorldOrigin Seed(ScenarioFile file, string text, DateTimeOffset start, Action<int, int>? progress)
    {
        var builder = new WorldStateBuilder(Prepare(file, start), start);
        var chats = new ChatSeeder(builder);
        foreach (var chat in file.Chats) chats.Seed(chat);
        Generator.Fill(builder, file.Generate, file.Seed, progress);
        var state = PaymentRequestSeeding.Add(Subscriptions.Add(builder.ToState(), file.Webhooks, start), file.Payments, start);
        state = PersonaSeeding.Add(AgentPaySeeding.Add(state, file.Payments, start), file, start);
        return new WorldOrigin(file.Name, text, state)
        {
            Clock = file.Clock.Build(),
            Faults = [.. file.Faults.Select(fault => FaultRules.Build(fault, fault.Name!.Value, start, state.ChatKeys))],
            StrictTokens = file.Auth.IsStrict,
            Tokens = [.. file.Auth.Tokens.Select(token => new DeclaredToken(token.Token!.Value, LinesOf(token)))],
        };
    }

    /// <summary>Lines, contacts and the blocklist.</summary>
    private static WorldState Prepare(ScenarioFile file, DateTimeOffset start)
    {
        var state = BaseState.Of(file, start);
        var ids = state.OpenIds();
        var lines = file.Lines.Select(line => Line(line, file.Account, ids, start)).ToList();
        var contacts = file.Contacts.Select(
            contact => Contact(contact, PersonaOf(file, contact), contact.Id?.Value ?? ids.NextUuid(), start)).ToList();
        var past = file.Audits.Past.Select(audit => audit.Build(start)).ToList();
        return state with
        {
            Lines = state.Lines.AddRange(lines.Select(line => KeyValuePair.Create(line.Number, Audited(line, past)))),
            Audits = state.Audits.AddRange(past.Select(audit => KeyValuePair.Create(audit.Id, audit))),
            Scopes =
                LineScopes.Of(lines.Select(line => line.Number), [.. file.Auth.Tokens.Select(LinesOf).OfType<ImmutableArray<string>>()])
                    .Without(lines.Where(line => line.IsReleased).Select(line => line.Number)),
            Contacts = state.Contacts.SetItems(contacts.Select(contact => KeyValuePair.Create(contact.Handle, contact))),
            Names = ContactNames.Of(contacts.Select(contact => (contact.Handle, contact.Name))),
            Blocked = state.Blocked.SetItems(Blocklist(file, start).Select(entry => KeyValuePair.Create(entry.Handle, entry))),
            IdPosition = ids.Position,
        };
    }

    private static Line Line(LineSpec spec, AccountSpec account, IdSource ids, DateTimeOffset start) =>
        new(spec.Id?.Value ?? ids.NextUuid(), spec.HandleId?.Value ?? ids.NextUuid(), spec.Number!.Value, spec.Eligible)
        {
            SetUpFor = spec.Type,
            Ephemeral = spec.Ephemeral || account.Ephemeral,
            EphemeralAttachments = spec.EphemeralAttachments ? true : null,
            ZeroRetention = spec.ZeroRetention ? true : null,
            Score = spec.Reputation,
            IsFlagged = spec.Flagged,
            ForwardingNumber = spec.ForwardingNumber,
            Rcs = spec.Rcs,
            Card = spec.Card,
            ReleasedAt = spec.Released?.At(start),
            LastUse = spec.LastUse ?? 0,
        };

    private static Line Audited(Line line, IEnumerable<Audit> past) =>
        line with { LastAudit = past.LastOrDefault(audit => audit.Line == line.Number)?.Id };

    private static Contact Contact(ContactSpec spec, PersonaSpec? persona, Guid id, DateTimeOffset start)
    {
        var contact = Domain.People.Contact.Stranger(id, spec.Handle!.Value) with
        {
            Name = spec.Name?.Value,
            ReadsAfter = spec.ReadsAfter ?? persona?.ReadsAfter,
            Outcome = (spec.Delivery ?? persona?.Delivery)?.Value,
            OptedOutAt = spec.OptedOut?.At(start),
            HasWritten = spec.HasWritten,
            Card = spec.Card,
            Declared = !spec.Stranger,
        };
        return (spec.Services ?? persona?.Services) is { } services
            ? contact with { Services = [.. services.Select(service => service.Value)] }
            : contact;
    }

    /// <summary>What the person is like where the file does not say it of them.</summary>
    private static PersonaSpec? PersonaOf(ScenarioFile file, ContactSpec contact) =>
        contact.Persona?.Own ?? file.Personas.FirstOrDefault(persona => persona.Name == contact.Persona?.Name?.Value);

    /// <summary>Numbered below zero: whatever is blocked later comes after them.</summary>
    private static IEnumerable<BlockedHandle> Blocklist(ScenarioFile file, DateTimeOffset start) =>
    [
        .. file.Contacts.Where(contact => contact.Blocked is not null)
            .Select(contact => new BlockedHandle(contact.Handle!.Value, contact.Blocked!.At.At(start), contact.Blocked.Reason)),
        .. file.Blocked.Select(
            (entry, i) => new BlockedHandle(entry.Handle!.Value, entry.At.At(start), entry.Reason) { Sequence = i - file.Blocked.Count }),
    ];

    private static ImmutableArray<string>? LinesOf(TokenSpec token) =>
        token.Lines is { } lines ? [.. lines.Select(line => line.Value)] : null;
}
