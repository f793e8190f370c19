using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Transitions.Chats;
using Chats.Emulator.Worlds.Transitions.Lines;
using Chats.Emulator.Worlds.Transitions.People;

namespace Chats.Emulator.Worlds;

/// <summary>What the control plane says of people, lines and chats.</summary>
public sealed class SteeringTests
{
    [Fact]
    public void A_stranger_becomes_known_and_what_is_not_said_stays()
    {
        using var world = new TestWorld();
        Declare(world, new DeclareContactCommand(TestWorld.Cleo) { ReadsAfter = TimeSpan.FromSeconds(5) });
        var declared =
            Declare(world, new DeclareContactCommand(TestWorld.Cleo) { Services = [], Outcome = new DeliveryOutcome { FailsWith = 4001 } });

        Assert.Equal((true, TimeSpan.FromSeconds(5), 4001), (declared.Declared, declared.ReadsAfter, declared.Outcome!.FailsWith));
        Assert.Empty(declared.Services);

        var quiet =
            Declare(
                world, new DeclareContactCommand(TestWorld.Cleo)
                {
                    ReadsAfter = Timeout.InfiniteTimeSpan,
                    Outcome = DeliveryOutcome.Usual,
                });
        Assert.Equal((null, null, declared.Id), (quiet.ReadsAfter, quiet.Outcome, quiet.Id));
    }

    [Fact]
    public void An_opt_out_and_a_block_come_and_go()
    {
        using var world = new TestWorld();
        Declare(world, new DeclareContactCommand(TestWorld.Ana) { OptedOut = true });
        world.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(TestWorld.Start, Declare(world, new DeclareContactCommand(TestWorld.Ana) { OptedOut = true }).OptedOutAt);
        Assert.Equal(ApiErrors.RecipientOptedOut, world.Send().Refusal!.Error);

        Declare(world, new DeclareContactCommand(TestWorld.Ana) { OptedOut = false, Blocked = true });
        Assert.Equal(ApiErrors.HandleBlocked, world.Send().Refusal!.Error);
        Declare(world, new DeclareContactCommand(TestWorld.Ana) { Blocked = true });
        Assert.Equal(TestWorld.Start.AddMinutes(1), world.State.Blocked[TestWorld.Ana].BlockedAt);

        Declare(world, new DeclareContactCommand(TestWorld.Ana) { Blocked = false });
        Assert.Null(world.Send().Refusal);
    }

    [Fact]
    public void A_line_that_becomes_ephemeral_gives_new_messages_an_end()
    {
        using var world = new TestWorld();
        var kept = world.Send().Value.Message.Id;
        world.World.Commit<Line?>(new ChangeLineCommand(TestWorld.Line) { Ephemeral = true }.Apply, "trace");
        var gone = world.Send().Value.Message.Id;
        world.Advance(TimeSpan.FromHours(24));

        var seen = world.State.Chats.Values.SelectMany(chat => chat.Messages).Select(key => key.Id).ToList();
        Assert.Contains(kept, seen);
        Assert.DoesNotContain(gone, seen);

        world.World.Commit<Line?>(new ChangeLineCommand(TestWorld.Line) { Eligible = false }.Apply, "trace");
        Assert.Equal((false, true), (world.State.Lines[TestWorld.Line].Eligible, world.State.Lines[TestWorld.Line].Ephemeral));
        Assert.Equal(ApiErrors.LineIneligible, world.Send().Refusal!.Error);
    }

    [Fact(DisplayName = "health: updated_at is when the status last changed")]
    public void A_chats_health_changes_at_its_time_and_only_when_it_does()
    {
        using var world = new TestWorld();
        var chat = world.Send().Value.Chat.Id;
        world.Advance(TimeSpan.FromMinutes(1));
        Set(world, chat, HealthStatus.AtRisk);
        world.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(TestWorld.Start.AddMinutes(1), Set(world, chat, HealthStatus.AtRisk).UpdatedAt);
        var optedOut = Set(world, chat, HealthStatus.OptedOut);
        Assert.Equal((TestWorld.Start.AddMinutes(2), HealthStatus.AtRisk), (optedOut.UpdatedAt, optedOut.Former));
        Assert.Null(world.Send().Refusal);
    }

    private static Contact Declare(TestWorld world, DeclareContactCommand declare) =>
        world.World.Commit<Contact>(declare.Apply, "trace").Value;

    private static ChatHealth Set(TestWorld world, Guid chat, HealthStatus status) =>
        world.World.Commit<ChatHealth?>(new SetChatHealthCommand(chat, status).Apply, "trace").Value!;
}
