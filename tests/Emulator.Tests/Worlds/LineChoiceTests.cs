using Chats.Emulator.Domain;
using Chats.Emulator.Worlds.Transitions;
using static Chats.Emulator.TestWorld;

namespace Chats.Emulator.Worlds;

public sealed class LineChoiceTests
{
    private static readonly HashSet<string> Nobody = [];

    [Fact]
    public void Takes_the_line_unused_for_longest_and_of_unused_ones_the_first_number()
    {
        using var world = new TestWorld();
        Assert.Equal(TestWorld.Line, Best(world));

        world.Send(from: TestWorld.Line);
        Assert.Equal(OtherLine, Best(world));
        world.Send(from: OtherLine);
        Assert.Equal(TestWorld.Line, Best(world));
    }

    [Fact]
    public void Takes_a_healthier_line_however_busy_it_is()
    {
        using var world = new TestWorld(state => state.Put(state.Lines[OtherLine] with { Score = Reputation.AtRisk }));
        world.Send(from: TestWorld.Line);

        Assert.Equal(TestWorld.Line, Best(world));
        Assert.Equal(OtherLine, LineChoice.Best(world.State, world.Grant, new HashSet<string> { TestWorld.Line })?.Number);
    }

    [Fact]
    public void Takes_no_line_that_is_ineligible_flagged_excluded_or_not_the_tokens()
    {
        using var world = new TestWorld(state => state.Put(state.Lines[TestWorld.Line] with { Eligible = false }).Put(state.Lines[OtherLine] with { IsFlagged = true }));
        Assert.Null(Best(world));

        using var free = new TestWorld();
        Assert.Null(LineChoice.Best(free.State, free.Grant, new HashSet<string> { TestWorld.Line, OtherLine }));
        Assert.Equal(OtherLine, LineChoice.Best(free.State, new Grant(free.World, [OtherLine]), Nobody)?.Number);
    }

    [Fact]
    public void Sticks_to_the_line_whose_chat_with_exactly_these_people_was_active_last()
    {
        using var world = new TestWorld();
        world.Send(from: OtherLine, to: Ana);
        world.Send(from: TestWorld.Line, to: [Ana, Ben]);
        Assert.Equal(OtherLine, Sticky(world, Ana));
        Assert.Equal(TestWorld.Line, Sticky(world, Ben, Ana));
        Assert.Null(Sticky(world, Ben));

        world.Send(from: TestWorld.Line, to: Ana);
        Assert.Equal(TestWorld.Line, Sticky(world, Ana));
    }

    private static string? Best(TestWorld world) => LineChoice.Best(world.State, world.Grant, Nobody)?.Number;

    private static string? Sticky(TestWorld world, params string[] to) => LineChoice.Sticky(world.State, world.State.Lines.Values, [.. to])?.Number;
}
