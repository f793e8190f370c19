using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Sending;
using static Chats.Emulator.TestWorld;

namespace Chats.Emulator.Worlds;

public sealed class LineChoiceTests
{
    [Fact]
    public void Takes_the_line_used_longest_ago_and_the_lowest_number_among_unused_ones()
    {
        using var world = new TestWorld();
        Assert.Equal(TestWorld.Line, Best(world, world.State));

        Assert.Equal(OtherLine, Best(world, LineChoice.Use(world.State, TestWorld.Line)));
        Assert.Equal(TestWorld.Line, Best(world, LineChoice.Use(LineChoice.Use(world.State, TestWorld.Line), OtherLine)));
        Assert.Equal(
            OtherLine, Best(world, LineChoice.Use(LineChoice.Use(LineChoice.Use(world.State, TestWorld.Line), OtherLine), TestWorld.Line)));
    }

    [Fact]
    public void Takes_a_healthier_line_however_busy_it_is()
    {
        using var world = new TestWorld(state => state.Put(state.Lines[OtherLine] with { Score = Reputation.AtRisk }));
        world.Send(to: Ana);

        Assert.Equal(TestWorld.Line, Best(world, world.State));
        Assert.Equal(OtherLine, Best(world, world.State, excluded: TestWorld.Line));
    }

    [Fact]
    public void Counts_every_send_as_a_use()
    {
        using var world = new TestWorld();
        world.Send(to: Ana);
        Assert.Equal(OtherLine, Best(world, world.State));
        world.Send(from: OtherLine, to: Ana);
        world.Send(from: OtherLine, to: Ben);

        Assert.Equal(TestWorld.Line, Best(world, world.State));
    }

    [Fact]
    public void Passes_over_excluded_ineligible_and_flagged_lines_and_those_outside_the_token()
    {
        using var world = new TestWorld();
        var line = world.State.Lines[TestWorld.Line];

        Assert.Equal(OtherLine, Best(world, world.State, excluded: [TestWorld.Line, "+12025550199"]));
        Assert.Equal(OtherLine, Best(world, world.State.Put(line with { Eligible = false })));
        Assert.Equal(OtherLine, Best(world, world.State.Put(line with { IsFlagged = true })));
        Assert.Equal(OtherLine, LineChoice.Best(world.State, new Grant(world.World, [OtherLine]), new HashSet<string>()).Value.Number);
    }

    [Fact]
    public void Tells_a_choice_that_was_excluded_from_one_that_never_was()
    {
        using var world = new TestWorld();

        Assert.Equal(
            LineChoiceRules.NotAllExcluded,
            LineChoice.Best(world.State, world.Grant, new HashSet<string> { TestWorld.Line, OtherLine }).Refusal!.Rule);
        Assert.Equal(
            LineChoiceRules.OneEligible,
            LineChoice.Best(world.State, new Grant(world.World, []), new HashSet<string> { TestWorld.Line }).Refusal!.Rule);
    }

    [Fact]
    public void Finds_one_chat_a_line_the_liveliest_first()
    {
        using var world = new TestWorld();
        var first = world.Send(to: Ana).Value.Chat.Id;
        world.Advance(TimeSpan.FromSeconds(1));
        var second = world.Send(from: OtherLine, to: Ana).Value.Chat.Id;
        world.Send(to: [Ana, Ben]);

        Assert.Equal([second, first], LineChoice.ChatsWith(world.State, world.Grant, [Ana]).Select(chat => chat.Id));
    }

    private static string Best(TestWorld world, WorldState state, params string[] excluded) =>
        LineChoice.Best(state, world.Grant, excluded.ToHashSet()).Value.Number;
}
