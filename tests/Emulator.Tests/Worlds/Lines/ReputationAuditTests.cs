using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Lines;
using static Chats.Emulator.TestWorld;

namespace Chats.Emulator.Worlds.Lines;

/// <summary>What an audit finds.</summary>
public sealed class ReputationAuditTests
{
    [Fact]
    public void Finds_nothing_on_a_healthy_line()
    {
        using var world = new TestWorld();
        world.Send(to: Ana);

        var report = Audit(world);

        Assert.Equal(Reputation.Healthy, report.Severity);
        Assert.Empty(report.Drivers);
        Assert.Empty(report.UnhealthyChats);
    }

    [Fact]
    public void Names_the_flag_first_and_looks_no_further_for_a_reason()
    {
        using var world = new TestWorld(state => state.Put(state.Lines[TestWorld.Line] with { IsFlagged = true }));

        Assert.Equal([ReputationAudit.Flagged], Audit(world).Drivers.Select(driver => driver.Key));
    }

    [Fact]
    public void Says_other_when_only_the_rating_is_low()
    {
        using var world = new TestWorld(state => state.Put(state.Lines[TestWorld.Line] with { Score = Reputation.Critical }));

        Assert.Equal([ReputationAudit.Other], Audit(world).Drivers.Select(driver => driver.Key));
    }

    [Fact]
    public void Counts_messages_that_followed_a_stop_also_in_its_very_moment()
    {
        using var world = new TestWorld();
        world.Send("Before", to: Ana);
        Stop(world, Ana);
        world.Send(new Outgoing([new TextPart("At once")]) { OverrideOptOut = true }, to: Ana);
        world.Advance(TimeSpan.FromMinutes(1));
        world.Send(new Outgoing([new TextPart("Later")]) { OverrideOptOut = true }, to: Ana);

        var report = Audit(world);

        Assert.Equal(2, Assert.Single(report.OptOutChats).MessagesAfterStop);
        Assert.Equal([ReputationAudit.OptOutHandling, ReputationAudit.OverallHealth], report.Drivers.Select(driver => driver.Key));
        Assert.Equal([ReputationAudit.OptOutHandling], Assert.Single(report.UnhealthyChats).DriverKeys);
    }

    [Fact]
    public void Does_not_blame_an_opt_out_that_was_honoured()
    {
        using var world = new TestWorld();
        world.Send(to: Ana);
        Stop(world, Ana);

        var report = Audit(world);

        Assert.Empty(report.OptOutChats);
        Assert.Equal([ReputationAudit.OverallHealth], report.Drivers.Select(driver => driver.Key));
        Assert.Equal([ReputationAudit.LowEngagement], Assert.Single(report.UnhealthyChats).DriverKeys);
    }

    [Fact]
    public void Shows_the_fifteen_worst_chats_of_its_own_line_the_worst_first()
    {
        using var world = new TestWorld();
        for (var i = 0; i < 20; i++)
        {
            Mark(world, world.Send(to: $"person{i}@example.com").Value.Chat.Id, i % 2 == 0 ? HealthStatus.AtRisk : HealthStatus.Critical);
        }

        Mark(world, world.Send(from: OtherLine, to: Ana).Value.Chat.Id, HealthStatus.Critical);

        var report = Audit(world);

        Assert.Equal(
            [.. Enumerable.Repeat(HealthStatus.Critical, 10), .. Enumerable.Repeat(HealthStatus.AtRisk, 5)],
            report.UnhealthyChats.Select(chat => chat.Status));
        Assert.Equal("unhealthy chats: 20 of 20", Assert.Single(report.Drivers).Metric);
    }

    private static ReputationReport Audit(TestWorld world) => ReputationAudit.Of(world.State, world.State.Lines[TestWorld.Line]);

    private static void Mark(TestWorld world, Guid chatId, HealthStatus status) => world.World.Commit<Unit>(
        (state, context) => new TransitionResult<Unit>(
            state.Put(state.Chats[chatId] with { Health = new ChatHealth(status, context.Now) }), default, []), "trace");

    /// <summary>The person writes STOP now.</summary>
    private static void Stop(TestWorld world, string handle) => world.World.Commit<Unit>(
        (state, context) =>
        {
            var chat = state.Chats.Values.Single(chat => chat.Participants[1].Handle == handle);
            var stop = new Message(
                Guid.Parse("00000000-0000-4000-8000-000000000001"), state.Sequence, chat.Id, IsFromMe: false, chat.Participants[1],
                [new TextPart("STOP")])
            {
                CreatedAt = context.Now,
                Status = DeliveryStatus.Received,
                TraceId = context.TraceId,
            };
            var marked = chat with { Messages = chat.Messages.Add(stop.Key), Health = new ChatHealth(HealthStatus.OptedOut, context.Now) };
            var next = state.Add(stop, marked, state.OpenIds()) with
            {
                Contacts = state.Contacts.SetItem(handle, state.Contacts[handle] with { OptedOutAt = context.Now }),
            };
            return new TransitionResult<Unit>(next, default, []);
        },
        "trace");
}
