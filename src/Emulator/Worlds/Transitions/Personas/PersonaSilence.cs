using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Facts;
using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Worlds.Personas;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Personas;

/// <summary>Waits for an answer to what a person wrote.</summary>
internal static class PersonaSilence
{
    /// <summary>
    /// The state in which it is noticed when nobody answers what the person just wrote. What they write because of silence waits for none,
    /// or they would go on for ever.
    /// </summary>
    public static WorldState Listen(WorldState state, PersonaPerson person, Chat chat, Fact fact, string? ruleOfIt)
    {
        if (fact is not { Kind: FactKind.Message or FactKind.Poll, MessageId: { } message }) return state;
        var persona = state.Personas.Of(person);
        for (var i = 0; i < persona.Rules.Length; i++)
        {
            if (persona.Rules[i].When.Silence is not { } silence) continue;
            if (ruleOfIt is not null && IsOfSilence(persona, ruleOfIt)) continue;
            var rule = i;
            state = state.Schedule(
                sequence => new PersonaSilenceJob(fact.At + silence, sequence, person.Handle, chat.Id, rule, message));
        }

        return state;
    }

    /// <summary>Whether the message is the person's latest, and nobody has answered it, as people see it.</summary>
    public static bool IsUnanswered(WorldState state, string handle, PersonaTrigger when, Guid chatId, Guid message)
    {
        if (!state.Chats.TryGetValue(chatId, out var chat) || chat.Find(handle) is not { IsActive: true }) return false;
        foreach (var key in state.HistoryOf(chat).NewestFirst())
        {
            if (key.Id == message) return true;
            var other = state.Messages[key.Id];
            if (other.Sender.Handle == handle) return false;
            if (other.HasReached(chat) && Answers(other.IsFromMe, other.Sender.Handle, when.From)) return false;
        }

        return false;
    }

    private static bool Answers(bool isFromAccount, string sender, string? from) => from switch
    {
        null or FactMatch.Account => isFromAccount,
        FactMatch.Anybody => true,
        _ => sender == from,
    };

    private static bool IsOfSilence(Persona persona, string name) => Enumerable.Range(0, persona.Rules.Length)
        .Any(rule => persona.Rules[rule].When.Silence is not null && persona.NameOf(rule) == name);
}
