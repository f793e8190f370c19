using Chats.Emulator.Conversations.Results;
using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Running;

/// <summary>How long steps wait, on the world's clock.</summary>
public sealed class TimeTests
{
    private const string Asks = "{ as: Maya, say: \"Hello?\", to: \"+12025550100\" }";

    public static TheoryData<bool> Clocks => [true, false];

    private static Fact Typing => new() { Kind = FactKind.Typing, Number = 0, At = default, ChatId = FakeWorld.Chat, ByAccount = true };

    [Theory]
    [MemberData(nameof(Clocks))]
    public async Task An_expectation_is_over_as_soon_as_it_is_met(bool isManual)
    {
        var world = new FakeWorld { IsManual = isManual, OnAct = (world, _) => world.Says(3, "Hi") };
        Assert.Equal("Passed", Runs.Why(await Runs.OfSteps(world, Asks, "expect: { message: any, within: 10s }")));
        Assert.InRange(world.Elapsed, TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(3.1));
    }

    [Theory]
    [MemberData(nameof(Clocks))]
    public async Task What_comes_too_late_has_not_come(bool isManual)
    {
        var world = new FakeWorld { IsManual = isManual, OnAct = (world, _) => world.Says(11, "Hi") };
        var result = await Runs.OfSteps(world, Asks, "expect: { message: any }");
        Assert.Equal("Failed: expected a message by the account within 10s, but it did not come", Runs.Why(result));
        Assert.InRange(world.Elapsed, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10.1));
    }

    [Theory]
    [MemberData(nameof(Clocks))]
    public async Task What_must_not_happen_is_looked_for_from_the_last_act_on(bool isManual)
    {
        var world = new FakeWorld { IsManual = isManual, OnAct = (world, _) => world.Says(3, "Hi") };
        var passed = await Runs.OfSteps(world, Asks, "expect: { message: any }", "expect_no: { typing: any, for: 2s }");
        Assert.Equal("Passed", Runs.Why(passed));
        Assert.InRange(world.Elapsed, TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(3.1));

        world = new FakeWorld
        {
            IsManual = isManual,
            OnAct = (world, _) =>
            {
                world.Tell(1, Typing);
                world.Says(3, "Hi");
            },
        };
        var failed = await Runs.OfSteps(world, Asks, "expect: { message: any }", "expect_no: { typing: any, for: 2s }");
        Assert.Equal("Failed: expected no typing by the account for 2s, but it came", Runs.Why(failed));
    }

    [Fact]
    public async Task After_a_jump_and_a_call_the_time_begins_when_they_are_over()
    {
        var world = new FakeWorld { IsManual = true };
        world.Tell(86401, Typing);
        var result = await Runs.OfSteps(world, "advance: 24h", "expect_no: { typing: any, for: 2s }");
        Assert.Equal("Failed: expected no typing by the account for 2s, but it came", Runs.Why(result));
    }

    [Theory]
    [MemberData(nameof(Clocks))]
    public async Task An_exact_number_waits_for_one_too_many(bool isManual)
    {
        var world = new FakeWorld { IsManual = isManual, OnAct = (world, _) => Array.ForEach([1, 2, 9], after => world.Says(after, "Hi")) };
        var result = await Runs.OfSteps(world, Asks, "expect: { message: any, count: 2 }");
        Assert.Equal("Failed: expected exactly 2 times a message by the account within 10s, but 3 came", Runs.Why(result));
    }

    [Fact]
    public async Task The_machines_time_ends_a_test_that_goes_on_for_ever()
    {
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        var world = new FakeWorld { OnLook = _ => time.Advance(TimeSpan.FromSeconds(1)) };
        using var application = new FakeApplication();
        var run = await Runs.OfText(
            "tests: [ { name: t, steps: [ { wait: 100h } ] } ]", world, application, options => options with { System = time });
        Assert.StartsWith(
            "Error: the test took longer than 1m of the machine's time (--timeout)", Runs.Why(run.Tests[0]), StringComparison.Ordinal);
        Assert.Equal(TestVerdict.Error, run.Verdict);
    }
}
