using System.Collections.Immutable;
using System.Text.Json;
using Chats.Emulator.Scenarios.Exporting;
using Chats.Emulator.Scenarios.Model.Personas;
using Chats.Emulator.Scenarios.Seeding;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds.Personas;

namespace Chats.Emulator.Snapshots.Sections;

#pragma warning disable MA0048 // the lists of one section read best on one page

/// <summary>People who act by themselves.</summary>
internal sealed record PersonaSection
{
    public ImmutableArray<PersonaDefinition> Named { get; init; }

    public ImmutableArray<PersonaProgress> People { get; init; }

    /// <summary>Null: nobody does.</summary>
    public static PersonaSection? Of(PersonaState state) => state.IsEmpty ? null : new PersonaSection
    {
        Named = [.. state.Named.Values.Select(PersonaDefinition.Of)],
        People = [.. state.People.Values.Select(PersonaProgress.Of)],
    };

    public PersonaState ToState() => new()
    {
        Named = Named.Select((persona, i) => persona.ToPersona(i))
            .ToImmutableSortedDictionary(persona => persona.Name, persona => persona, StringComparer.Ordinal),
        People = People.Select(person => person.ToPerson())
            .ToImmutableSortedDictionary(person => person.Handle, person => person, StringComparer.Ordinal),
    };
}

/// <summary>A persona, in the words of a scenario.</summary>
internal sealed record PersonaDefinition(string Name, JsonElement Definition)
{
    public static PersonaDefinition Of(Persona persona)
    {
        var node = NodeJson.Of(PersonaCodec.Persona.Write(PersonaExport.Of(persona)));
        using var document = JsonDocument.Parse(node.ToJsonString());
        return new PersonaDefinition(persona.Name, document.RootElement.Clone());
    }

    public Persona ToPersona(int index)
    {
        var problems = new Problems(Name);
        PersonaSpec? spec = null;
        var isRead = YamlText.Read(Definition.GetRawText(), problems) is { } root
            && PersonaCodec.Persona.TryRead(root, problems, out spec) && problems.IsEmpty;
        SnapshotGuard.Require(isRead, "state.personas.named", index, "its definition is none a scenario could have");
        return PersonaSeeding.Build(Name, spec!, default);
    }
}

/// <summary>How far somebody is.</summary>
internal sealed record PersonaProgress(string Handle, string Persona)
{
    public ImmutableArray<int> Off { get; init; }

    public ImmutableArray<PersonaCount> Fired { get; init; }

    public ImmutableArray<PersonaChatSection> Chats { get; init; }

    public static PersonaProgress Of(PersonaPerson person) => new(person.Handle, person.Persona)
    {
        Off = [.. person.Off],
        Fired = PersonaCount.Of(person.Fired),
        Chats = [.. person.Chats.OrderBy(chat => chat.Key).Select(chat => PersonaChatSection.Of(chat.Key, chat.Value))],
    };

    public PersonaPerson ToPerson() => new(Handle, Persona)
    {
        Off = [.. Off],
        Fired = PersonaCount.ToCounts(Fired),
        Chats = Chats.ToImmutableDictionary(chat => chat.ChatId, chat => chat.ToChat()),
    };
}

/// <summary>How often a rule was set off.</summary>
internal sealed record PersonaCount(int Rule, int Count)
{
    public static ImmutableArray<PersonaCount> Of(ImmutableSortedDictionary<int, int> counts) =>
        [.. counts.Select(count => new PersonaCount(count.Key, count.Value))];

    public static ImmutableSortedDictionary<int, int> ToCounts(ImmutableArray<PersonaCount> counts) =>
        counts.ToImmutableSortedDictionary(count => count.Rule, count => count.Count);
}

/// <summary>What somebody does in a chat.</summary>
internal sealed record PersonaChatSection(Guid ChatId, int Step, int Acts, bool IsGuarded)
{
    public ImmutableArray<int> Queue { get; init; }

    public int? Chosen { get; init; }

    public ImmutableArray<PersonaCount> Fired { get; init; }

    public DateTimeOffset? MinuteFrom { get; init; }

    public static PersonaChatSection Of(Guid id, PersonaChat chat) => new(id, chat.Step, chat.Acts, chat.IsGuarded)
    {
        Queue = [.. chat.Queue],
        Chosen = chat.Chosen,
        Fired = PersonaCount.Of(chat.Fired),
        MinuteFrom = chat.MinuteFrom,
    };

    public PersonaChat ToChat() => new()
    {
        Queue = [.. Queue],
        Step = Step,
        Chosen = Chosen,
        Fired = PersonaCount.ToCounts(Fired),
        MinuteFrom = MinuteFrom,
        Acts = Acts,
        IsGuarded = IsGuarded,
    };
}
