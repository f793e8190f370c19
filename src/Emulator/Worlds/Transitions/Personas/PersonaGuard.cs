using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.Personas;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Personas;

/// <summary>Keeps people who answer each other from doing so for ever: so many acts a chat and minute of the world.</summary>
internal static class PersonaGuard
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>The state that has counted one more act; null: it would be one too many.</summary>
    public static WorldState? Pass(WorldState state, PersonaPerson person, Guid chat, DateTimeOffset now)
    {
        if (state.Personas.Of(person).PerMinute is not { } most) return state;
        var doing = person.In(chat);
        var isSameMinute = IsInMinute(doing, now);
        if (isSameMinute && doing.Acts >= most) return null;
        var counted = isSameMinute
            ? doing with { Acts = doing.Acts + 1 }
            : doing with { MinuteFrom = now, Acts = 1, IsGuarded = false };
        return PersonaSteps.Put(state, person, chat, counted);
    }

    /// <summary>Whether somebody is stopped in a chat until the minute is over.</summary>
    public static bool Holds(PersonaChat doing, DateTimeOffset now) => doing.IsGuarded && IsInMinute(doing, now);

    /// <summary>They do nothing more of what they were at and what waited; the first time in a minute, that is told.</summary>
    public static TransitionResult<Unit> Stop(WorldState state, PersonaPerson person, Guid chat, PersonaEvents events)
    {
        var doing = person.In(chat);
        var stopped = doing with { Queue = [], Step = 0, Chosen = null, IsGuarded = true };
        var most = state.Personas.Of(person).PerMinute;
        return new TransitionResult<Unit>(
            PersonaSteps.Put(state, person, chat, stopped), default,
            doing.IsGuarded
                ? []
                : [events.Guarded($"{person.Handle} has done {most} things in the chat within a minute and stops until it is over")]);
    }

    private static bool IsInMinute(PersonaChat doing, DateTimeOffset now) => doing.MinuteFrom is { } from && now - from < Minute;
}
