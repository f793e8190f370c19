using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Scenarios;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.Transitions.Acts;
using Chats.Emulator.Worlds.Transitions.Messages;
using Chats.Emulator.Worlds.Transitions.Sending;
using Microsoft.Extensions.Time.Testing;

namespace Chats.Emulator.Personas;

/// <summary>A world on a manual clock with people who act by themselves, and what the account does in it.</summary>
internal sealed class PersonaWorld : IDisposable
{
    public const string Line = "+12025550100";
    public const string Ana = "+14155550123";
    public const string Ben = "+14155550124";

    public static readonly DateTimeOffset Start = new(2026, 11, 23, 18, 0, 0, TimeSpan.Zero);

    public PersonaWorld(World world) => World = world;

    public World World { get; }

    /// <summary>Ana has a persona with these rules, in YAML.</summary>
    public static PersonaWorld Of(string rules, string more = "", string guard = "") =>
        Load($"version: 1\nclock: {{mode: manual, now: 2026-11-23T18:00:00Z}}\npersonas:\n  customer:\n    rules:\n"
            + string.Concat(rules.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(rule => $"      {rule}\n"))
            + (guard.Length == 0 ? "" : $"    guard: {guard}\n")
            + $"contacts:\n  - {{handle: \"{Ana}\", persona: customer}}\n{more}");

    public static PersonaWorld Load(string yaml)
    {
        var reading = ScenarioLoader.Load(yaml, "s.yaml", Start);
        Assert.Empty(reading.Problems);
        return new PersonaWorld(new World("personas", reading.Origin!, new FakeTimeProvider(Start), new WorldLimits()));
    }

    /// <summary>The account writes, and it arrives.</summary>
    public void Writes(string text, params string[] to)
    {
        Answers(text, [.. to.DefaultIfEmpty(Ana)]);
        Advance(TimeSpan.FromMilliseconds(400));
    }

    /// <summary>The account writes.</summary>
    public void Answers(string text, params string[] to) => Assert.False(World.Commit(
        new StartChatCommand(new Grant(World), Line, [.. to], new Outgoing([new TextPart(text)]), Outcome: null).Apply,
        World.NextTraceId()).IsRefused(out _));

    /// <summary>The account deletes the message with this text.</summary>
    public void Deletes(string text)
    {
        var message = World.Current.Messages.Values.Single(each => each.Parts is [TextPart part] && part.Value == text);
        Assert.False(World.Commit(new DeleteMessageCommand(new Grant(World), message.Id).Apply, World.NextTraceId()).IsRefused(out _));
    }

    public void Acts(string who, string act)
    {
        var reading = ActReader.Read(act, World.Current.Names);
        Assert.Empty(reading.Problems);
        Assert.False(World.Commit<Worlds.Transitions.Inbound.ContactActionResult>(
            new ActCommand(who, reading.Act!).Apply, World.NextTraceId()).IsRefused(out _));
    }

    public void Advance(TimeSpan by) => World.Clock.Scheduler.MoveTo(World.Clock.GetUtcNow() + by).GetAwaiter().GetResult();

    /// <summary>All messages of people so far: the time since the start in seconds, and the text.</summary>
    public IEnumerable<string> Said(string? by = null) => World.Events.Since(0)
        .Where(happened => happened.Type == EventTypes.MessageReceived && (by is null || happened.Message!.Sender.Handle == by))
        .Select(happened => FormattableString.Invariant(
            $"{(happened.At - Start).TotalSeconds}: {string.Concat(happened.Message!.Parts.OfType<TextPart>().Select(part => part.Value))}"));

    public IEnumerable<WorldEvent> Events(string type) => World.Events.Since(0).Where(happened => happened.Type == type);

    public void Dispose() => World.Dispose();
}
