using System.Collections.Immutable;
using Chats.Emulator.Time;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds;

/// <summary>What becomes of a world's events outside of it. It is no part of the state: a fork does not send its parent's events.</summary>
internal interface IEventDispatcher : IDueWork, IDisposable
{
    /// <summary>Takes note of events, in order and under the world's lock.</summary>
    /// <param name="state">The world right after them.</param>
    /// <param name="events">What happened.</param>
    void Accept(WorldState state, ImmutableArray<WorldEvent> events);

    /// <summary>How many webhooks are sent and not answered yet, or are due by then.</summary>
    int Unanswered(DateTimeOffset now);

    /// <summary>Breaks off whatever is on its way and takes nothing more.</summary>
    void Stop();

    /// <summary>What it holds now, to start with again.</summary>
    DispatcherContent Capture();

    /// <summary>Begins anew, with nothing to do and nothing remembered but what it once held.</summary>
    void Start(DispatcherContent? content);
}
