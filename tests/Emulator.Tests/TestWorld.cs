using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Time;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Savepoints;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.State.Lists;
using Chats.Emulator.Worlds.Transitions.Sending;
using Microsoft.Extensions.Time.Testing;

namespace Chats.Emulator;

/// <summary>A small world on a manual clock, and the shortest way to act in it.</summary>
internal sealed class TestWorld : IDisposable
{
    public const string Line = "+12025550100";
    public const string OtherLine = "+12025550101";
    public const string Ana = "+14155550123";
    public const string Ben = "+14155550124";
    public const string Cleo = "cleo@example.com";

    public static readonly DateTimeOffset Start = new(2026, 11, 23, 18, 0, 0, TimeSpan.Zero);

    public TestWorld(Func<WorldState, WorldState>? arrange = null, ulong seed = 42)
    {
        var lines = new[] { Line, OtherLine };
        var ids = new Determinism.IdSource(seed, 0);
        var state = new WorldState
        {
            Seed = seed,
            Scopes = LineScopes.Of(lines, []),
            Lines = lines.Select(number => new Line(ids.NextUuid(), ids.NextUuid(), number, Eligible: true))
                .ToImmutableSortedDictionary(line => line.Number, line => line, StringComparer.Ordinal),
        };
        state = state with { IdPosition = ids.Position };
        var origin = new WorldOrigin("test", "", arrange?.Invoke(state) ?? state) { Clock = ClockState.ManualAt(Start) };
        World = new World("test", origin, new FakeTimeProvider(Start), new WorldLimits());
        Grant = new Grant(World);
    }

    public World World { get; }

    public Grant Grant { get; }

    public WorldState State => World.Current;

    public static Contact Known(string handle, params Service[] services) =>
        new(new Guid(services.Length + 1, 0, 0, new byte[8]), handle) { Services = [.. services], Declared = true };

    public Result<SendOutcome> Send(string text = "Hello", string from = Line, params string[] to) =>
        Send(new Outgoing([new TextPart(text)]), from, to);

    public Result<SendOutcome> Send(Outgoing content, string from = Line, params string[] to) =>
        World.Commit(new StartChatCommand(Grant, from, [.. to.DefaultIfEmpty(Ana)], content, Outcome: null).Apply, "trace");

    /// <summary>A poll in the direct chat with Ana; a message opens it where there is none.</summary>
    public Message Poll(params string[] options)
    {
        var chat = Send().Value.Chat.Id;
        var poll = new Outgoing([]) { PollOptions = [.. options] };
        return World.Commit(new SendToChatCommand(Grant, chat, poll, Outcome: null).Apply, "trace").Value.Message;
    }

    public int Advance(TimeSpan by) => World.Clock.Scheduler.MoveTo(World.Clock.GetUtcNow() + by).GetAwaiter().GetResult();

    public Message Message(Guid id) => State.Messages[id];

    public void Dispose() => World.Dispose();
}
