using System.Collections.Immutable;

namespace Chats.Emulator.Worlds.Personas;

/// <summary>The personas of a world, and the people who have one.</summary>
internal sealed record PersonaState
{
    public static readonly PersonaState Empty = new();

    /// <summary>The personas by name; what one person has alone is named by their handle.</summary>
    public ImmutableSortedDictionary<string, Persona> Named { get; init; } =
        ImmutableSortedDictionary.Create<string, Persona>(StringComparer.Ordinal);

    /// <summary>Who has one, by handle.</summary>
    public ImmutableSortedDictionary<string, PersonaPerson> People { get; init; } =
        ImmutableSortedDictionary.Create<string, PersonaPerson>(StringComparer.Ordinal);

    public bool IsEmpty => Named.IsEmpty && People.IsEmpty;

    public Persona Of(PersonaPerson person) => Named[person.Persona];

    public PersonaState Put(PersonaPerson person) => this with { People = People.SetItem(person.Handle, person) };
}
