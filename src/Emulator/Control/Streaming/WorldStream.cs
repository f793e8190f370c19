using Chats.Emulator.Control.Clock;
using Chats.Emulator.Control.Facts;
using Chats.Emulator.Control.Tests;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Access;

namespace Chats.Emulator.Control.Streaming;

/// <summary>
/// Tells one listener everything that happens in a world. It reads the logs by itself, page by page, so nobody who writes to them waits for
/// it, and nothing is gathered for a listener that reads slowly.
/// </summary>
internal sealed class WorldStream
{
    private const int Page = 500;

    /// <summary>How long a silence may be before proxies take the connection for dead.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(15);

    /// <summary>The rest after each look, so that much that happens at once is told at once.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(20);

    private readonly ControlCall _call;
    private readonly WorldRegistry _worlds;
    private readonly EventWriter _writer;
    private readonly TimeProvider _system;
    private readonly TestRunWatch _tests;
    private SurroundingsWatch _surroundings;
    private WorldLife _life;
    private long _heard;

    public WorldStream(ControlCall call, WorldRegistry worlds, TestRuns runs, EventWriter writer, TimeProvider system)
    {
        (_call, _worlds, _writer, _system) = (call, worlds, writer, system);
        _life = World.Life;
        _tests = new TestRunWatch(World, runs);
        _surroundings = new SurroundingsWatch(World, system);
        _heard = World.Order.Latest;
    }

    private World World => _call.World;

    /// <param name="id">The id of the last event that the listener got before; null: none.</param>
    /// <param name="since">The cursor to begin behind; null: now.</param>
    /// <param name="gone">Ends it.</param>
    public async Task Run(string? id, long? since, CancellationToken gone)
    {
        using var wakeup = new StreamWakeup(World.Signals);
        Open(id, since);
        while (!gone.IsCancellationRequested)
        {
            var isWhole = Tell();
            await _writer.Flush(gone);
            if (_life.Token.IsCancellationRequested)
            {
                if (!Restart()) break;
                continue;
            }

            if (isWhole) await Wait(wakeup, gone);
        }

        await _writer.Flush(gone);
    }

    private void Open(string? id, long? since)
    {
        var known = id is null ? since ?? _heard : StreamPosition.OrderIn(id, _life);
        var begin = known ?? _heard;
        _writer.Event(
            "open", new StreamOpenedResponse(World.Name, begin, ClockDescription.WithDue(World.Clock)),
            ControlJson.Wire.StreamOpenedResponse, new StreamPosition(_life.Name, begin));
        _heard = begin;
        if (known is null) Reload("The world began anew since, or it is another one.");
    }

    /// <summary>Everything there is to tell; false: there is more of it.</summary>
    private bool Tell()
    {
        var log = new FactLog(World, _call.Links());
        var (facts, next) = log.After(_heard, Page);
        if (log.HasForgotten(_heard)) Reload("So much has happened since that some of it is forgotten.");
        else Tell(facts, next);
        _surroundings.Tell(_writer);
        _tests.Tell(_writer);
        return _heard >= World.Order.Latest;
    }

    private void Tell(IReadOnlyList<Emulator.Facts.Fact> facts, long next)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            // Of facts with one place only the last makes a listener forget to ask for the others.
            var isLast = i + 1 == facts.Count || facts[i + 1].Order != facts[i].Order;
            _writer.Event("fact", facts[i], ControlJson.Wire.Fact, isLast ? new StreamPosition(_life.Name, facts[i].Order) : null);
        }

        _heard = next;
    }

    private void Reload(string reason)
    {
        _heard = World.Order.Latest;
        _writer.Event(
            "reload", new StreamReloadResponse(reason, _heard), ControlJson.Wire.StreamReloadResponse,
            new StreamPosition(_life.Name, _heard));
    }

    /// <summary>Goes on with the world as it is now; false: there is none any more.</summary>
    private bool Restart()
    {
        if (_worlds.Find(World.Name) != World)
        {
            _writer.Event("world", new StreamWorldResponse(StreamWorldResponse.Gone), ControlJson.Wire.StreamWorldResponse);
            return false;
        }

        _life = World.Life;
        _surroundings = new SurroundingsWatch(World, _system);
        _heard = World.Order.Latest;
        _writer.Event(
            "world",
            new StreamWorldResponse(StreamWorldResponse.Restarted)
            {
                Latest = _heard,
                Clock = ClockDescription.WithDue(World.Clock),
            },
            ControlJson.Wire.StreamWorldResponse, new StreamPosition(_life.Name, _heard));
        return true;
    }

    private async Task Wait(StreamWakeup wakeup, CancellationToken gone)
    {
        await Task.Delay(Rest, _system, gone);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(gone, _life.Token);
        var began = _system.GetTimestamp();
        var longest = _surroundings.IsWaiting ? SurroundingsWatch.Pace : LongestSilence;
        await wakeup.Wait(longest, _system, end.Token);
        if (_system.GetElapsedTime(began) >= LongestSilence) _writer.Heartbeat();
    }
}
