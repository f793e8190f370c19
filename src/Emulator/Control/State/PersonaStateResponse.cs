using Chats.Emulator.Worlds.Personas;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control.State;

#pragma warning disable MA0048 // what one person does reads best on one page

/// <summary>Somebody who acts by themselves, and how far they are.</summary>
internal sealed record PersonaStateResponse(
    string Handle, string Persona, IReadOnlyList<int>? Off, IReadOnlyList<PersonaFiredResponse>? Fired)
{
    /// <summary>Where they have done something, or are about to.</summary>
    public IReadOnlyList<PersonaChatResponse>? Chats { get; init; }

    public static PersonaStateResponse Of(PersonaPerson person, WorldState state) => new(
        person.Handle,
        person.Persona,
        person.Off.IsEmpty ? null : [.. person.Off.Select(rule => rule + 1)],
        PersonaFiredResponse.Of(person.Fired))
    {
        Chats = person.Chats.All(chat => PersonaChatResponse.IsNothing(chat.Value))
            ? null
            : [.. person.Chats.Where(chat => !PersonaChatResponse.IsNothing(chat.Value))
                .OrderBy(chat => state.Chats.GetValueOrDefault(chat.Key)?.Sequence ?? long.MaxValue).ThenBy(chat => chat.Key)
                .Select(chat => PersonaChatResponse.Of(chat.Key, chat.Value))],
    };
}

/// <summary>How often a rule was set off; rules count from 1.</summary>
internal sealed record PersonaFiredResponse(int Rule, int Times)
{
    public static IReadOnlyList<PersonaFiredResponse>? Of(IReadOnlyDictionary<int, int> counts) =>
        counts.Count == 0 ? null : [.. counts.Select(count => new PersonaFiredResponse(count.Key + 1, count.Value))];
}

/// <summary>What somebody does in a chat: the rules that were set off, the first being done, and which of its acts is next.</summary>
internal sealed record PersonaChatResponse(Guid ChatId, IReadOnlyList<int>? Queue, int? Step, int? Chosen)
{
    public IReadOnlyList<PersonaFiredResponse>? Fired { get; init; }

    /// <summary>Whether there is nothing to show: the minute of the guard alone is soon over.</summary>
    public static bool IsNothing(PersonaChat chat) => chat.Fired.Count == 0 && chat.Queue.IsEmpty;

    public static PersonaChatResponse Of(Guid id, PersonaChat chat) => new(
        id,
        chat.Queue.IsEmpty ? null : [.. chat.Queue.Select(rule => rule + 1)],
        chat.Queue.IsEmpty ? null : chat.Step + 1,
        chat.Chosen + 1)
    {
        Fired = PersonaFiredResponse.Of(chat.Fired),
    };
}
