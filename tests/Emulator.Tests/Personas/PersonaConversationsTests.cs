using System.Text;
using Chats.Emulator.Snapshots;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Events;
using Microsoft.Extensions.Time.Testing;

namespace Chats.Emulator.Personas;

/// <summary>Many conversations of people who act by themselves: always the same bytes.</summary>
public sealed class PersonaConversationsTests
{
    private const int Turns = 5;

    /// <summary>Each person answers the account until it is done; sometimes chance decides how.</summary>
    private static string Scenario(int people)
    {
        var text = new StringBuilder("""
            version: 1
            clock: { mode: manual, now: 2026-11-23T18:00:00Z }
            rate_limits: off
            personas:
              customer:
                guard: off
                rules:
                  - { when: { start: 1s, to: "+12025550100" }, then: [ { say: "Is my order ready?" } ] }
                  - { when: { message: { contains: done } }, then: [ { react: love, after: 1s } ] }
                  - { when: { message: any }, chance: 0.5, then: [ { type: 2s }, { say: "I see" } ] }
                  - { when: { message: any }, then: [ { one_of: [ { say: "Go on" }, { say: "And then?", after: 3s } ] } ] }
                  - { when: { silence: 10m }, then: [ { say: "Hello?" } ] }
            contacts:

            """);
        for (var i = 0; i < people; i++)
        {
            text.AppendLine(FormattableString.Invariant($"  - {{ handle: \"+1415555{i:D4}\", persona: customer }}"));
        }

        return text.ToString();
    }

    [Fact]
    public void A_thousand_conversations_are_the_same_twice_and_after_a_snapshot_between()
    {
        var log = Play(Scenario(1000), isBroken: false);
        Assert.True(log.Split('\n').Count(line => line.Contains("message.received", StringComparison.Ordinal)) >= 1000 * Turns);
        Assert.Equal(log, Play(Scenario(1000), isBroken: true));
    }

    [Fact]
    public void Another_seed_is_another_conversation() =>
        Assert.NotEqual(Play(Scenario(5), isBroken: false), Play("seed: 7\n" + Scenario(5), isBroken: false));

    /// <summary>The account answers everything by a fixed table; what happened as text, and all of the world at the end.</summary>
    private static string Play(string scenario, bool isBroken)
    {
        var world = PersonaWorld.Load(scenario);
        var log = new StringBuilder();
        var answered = new Dictionary<string, int>(StringComparer.Ordinal);
        long seen = 0;
        for (var round = 0; round < 12; round++)
        {
            world.Advance(TimeSpan.FromSeconds(10));
            foreach (var happened in world.World.Events.Since(seen).ToList())
            {
                seen = happened.Sequence;
                log.AppendLine(FormattableString.Invariant(
                    $"{happened.Id} {happened.Type} {happened.At:O} {happened.TraceId} {happened.PersonaRule} {happened.Message?.Id}"));
                if (happened.Type != EventTypes.MessageReceived) continue;
                var person = happened.Message!.Sender.Handle;
                var count = answered[person] = answered.GetValueOrDefault(person) + 1;
                if (count <= Turns) world.Answers(count == Turns ? "We are done" : $"Step {count}", person);
            }

            if (isBroken && round == 4) world = Again(world);
        }

        log.Append(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(WrittenSnapshot.Of(world.World))));
        world.Dispose();
        return log.ToString();
    }

    /// <summary>The world in another process, as it were; its log begins anew, which all of the old one has been read from.</summary>
    private static PersonaWorld Again(PersonaWorld world)
    {
        var reading = new SnapshotReader(new Files.BlobStore(1 << 30), new WorldLimits())
            .Read(new MemoryStream(WrittenSnapshot.Of(world.World)));
        Assert.Null(reading.Problem);
        world.Dispose();
        return new PersonaWorld(new World("personas", reading.Origin!, new FakeTimeProvider(PersonaWorld.Start), new WorldLimits()));
    }
}
