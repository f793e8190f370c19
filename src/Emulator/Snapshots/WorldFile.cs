using System.Collections.Immutable;
using Chats.Emulator.Common;
using Chats.Emulator.Common.Collections;
using Chats.Emulator.Faults;
using Chats.Emulator.Snapshots.Checks;
using Chats.Emulator.Snapshots.Sections;
using Chats.Emulator.Time;
using Chats.Emulator.Webhooks.Deliveries;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.Savepoints;

namespace Chats.Emulator.Snapshots;

/// <summary>The content of <c>world.json</c>.</summary>
/// <param name="Format">Tells readers what to expect; it stands first.</param>
/// <param name="Scenario">What the world was made from.</param>
/// <param name="ManualNow">What a manual clock shows; left out for others.</param>
/// <param name="Requests">How many trace ids have been drawn.</param>
/// <param name="NextEvent">The number of the next event.</param>
/// <param name="Faults">The fault rules with their counters.</param>
/// <param name="State">The state.</param>
/// <param name="Deliveries">The webhooks that are still to be sent.</param>
internal sealed record WorldFile(
    int Format,
    ScenarioSection Scenario,
    DateTimeOffset? ManualNow,
    long Requests,
    long NextEvent,
    ImmutableArray<FaultStatus> Faults,
    StateSection State,
    WebhookDeliveriesSection Deliveries)
{
    /// <summary>How far a real clock is ahead of the machine's; left out when it is not.</summary>
    public TimeSpan? Ahead { get; init; }

    /// <summary>What a running clock shows; left out for others.</summary>
    public DateTimeOffset? RunningNow { get; init; }

    /// <summary>How fast a running clock flows; left out when it is as usual.</summary>
    public double? Speed { get; init; }

    /// <summary>Grows with every change that readers must know of.</summary>
    public const int CurrentFormat = 1;

    public static WorldFile Of(WorldOrigin origin, WorldContent content) => new(
        CurrentFormat,
        ScenarioSection.Of(origin),
        content.Clock.Mode == ClockMode.Manual ? content.Clock.Now : null,
        content.Requests,
        content.Events.Next,
        content.Faults,
        StateSection.Of(content.State),
        WebhookDeliveriesSection.Of(content.Dispatcher as WebhookDeliveriesContent ?? WebhookDeliveriesContent.None))
    {
        Ahead = content.Clock is { Mode: ClockMode.Real, Ahead: { Ticks: > 0 } ahead } ? ahead : null,
        RunningNow = content.Clock.Mode == ClockMode.Running ? content.Clock.Now : null,
        Speed = content.Clock.Speed == ClockSpeed.Usual ? null : content.Clock.Speed,
    };

    private ClockState Clock =>
        ManualNow is { } now ? ClockState.ManualAt(now)
        : RunningNow is { } running ? ClockState.RunningFrom(running, Speed ?? ClockSpeed.Usual)
        : ClockState.RealAhead(Ahead ?? TimeSpan.Zero);

    /// <param name="readChats">Reads its chats and messages, which the file as it is here lacks.</param>
    /// <param name="blobs">The bytes of files by their hash.</param>
    /// <param name="limits">How much a world remembers.</param>
    /// <exception cref="InvalidDataException">Something is missing or cannot be.</exception>
    public WorldOrigin ToOrigin(
        Action<SnapshotChats> readChats, IReadOnlyDictionary<string, Domain.Files.Blob> blobs, WorldLimits limits)
    {
        var known = new StateIndex(State);
        StateChecks.Run(this, known);
        var chats = new SnapshotChats(State, known);
        readChats(chats);
        StateChecks.RunReferences(State, known);
        var content = new WorldContent(chats.Into(State.ToState(Scenario.Tokens, blobs)), Clock)
        {
            Requests = Requests,
            Faults = Faults,
            Events = RingBufferContent<WorldEvent>.From(NextEvent),
            Dispatcher = Deliveries.ToContent(limits.Deliveries),
        };
        return Scenario.ToOrigin(content);
    }
}
