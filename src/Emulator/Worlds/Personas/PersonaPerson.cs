using System.Collections.Immutable;

namespace Chats.Emulator.Worlds.Personas;

/// <summary>Somebody who acts by themselves, and how far they are.</summary>
/// <param name="Handle">Who.</param>
/// <param name="Persona">The name of their persona.</param>
internal sealed record PersonaPerson(string Handle, string Persona)
{
    /// <summary>The numbers of the rules that are switched off, from 0.</summary>
    public ImmutableSortedSet<int> Off { get; init; } = [];

    /// <summary>How often each rule was set off, by its number from 0.</summary>
    public ImmutableSortedDictionary<int, int> Fired { get; init; } = ImmutableSortedDictionary<int, int>.Empty;

    /// <summary>What they do in each chat.</summary>
    public ImmutableDictionary<Guid, PersonaChat> Chats { get; init; } = ImmutableDictionary<Guid, PersonaChat>.Empty;

    public PersonaChat In(Guid chat) => Chats.GetValueOrDefault(chat) ?? PersonaChat.Idle;

    public PersonaPerson Put(Guid chat, PersonaChat content) => this with { Chats = Chats.SetItem(chat, content) };
}
