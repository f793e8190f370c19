using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Time;
using Microsoft.Extensions.Time.Testing;

namespace Chats.Emulator.Faults;

public sealed class FaultPlanTests
{
    private static readonly DateTimeOffset Start = TestWorld.Start;

    private readonly WorldClock _clock = new(new FakeTimeProvider());
    private readonly FaultPlan _plan;

    public FaultPlanTests()
    {
        _clock.Begin(ClockState.ManualAt(Start));
        _plan = new FaultPlan(_clock);
    }

    public static TheoryData<string, string> Schedules => new()
    {
        { "calls", "1,3" }, { "first", "1,2" }, { "every", "2,4,6,8,10" }, { "after", "9,10" }, { "times", "1,2,3" },
        { "every+times", "3,6" }, { "after+first", "3,4" }, { "none", "1,2,3,4,5,6,7,8,9,10" },
    };

    [Theory]
    [MemberData(nameof(Schedules))]
    public void Strikes_the_calls_its_schedule_names(string kind, string struck)
    {
        Load(new FaultWhen
        {
            Calls = kind == "calls" ? [1, 3] : [],
            First = kind switch { "first" => 2, "after+first" => 4, _ => null },
            Every = kind switch { "every" => 2, "every+times" => 3, _ => null },
            After = kind switch { "after" => 8, "after+first" => 2, _ => null },
            Times = kind switch { "times" => 3, "every+times" => 2, _ => null },
        });

        var hits = Enumerable.Range(1, 10).Where(_ => _plan.Match(new FakeCall()) is not null);
        Assert.Equal(struck, string.Join(',', hits));
        Assert.Equal((10L, (long)struck.Split(',').Length), (_plan.List()[0].Calls, _plan.List()[0].Hits));
    }

    [Fact]
    public void A_rate_draws_from_seed_name_and_call_alone()
    {
        Load(new FaultWhen { Rate = 0.3 });
        var first = Strikes(1000);
        Load(new FaultWhen { Rate = 0.3 });

        Assert.Equal(first, Strikes(1000));
        Assert.InRange(first.Count(struck => struck), 250, 350);
        _plan.Load(43, _plan.List().Select(status => status.Rule).ToList());
        Assert.NotEqual(first, Strikes(1000));
    }

    [Fact]
    public void Between_and_ttl_go_by_the_worlds_clock()
    {
        Load(new FaultWhen { From = Start.AddMinutes(1), Until = Start.AddMinutes(2) });
        Assert.Null(_plan.Match(new FakeCall()));
        _clock.Begin(ClockState.ManualAt(Start.AddMinutes(1)));
        Assert.NotNull(_plan.Match(new FakeCall()));
        _clock.Begin(ClockState.ManualAt(Start.AddMinutes(2)));
        Assert.Null(_plan.Match(new FakeCall()));

        Load(new FaultWhen { Ttl = TimeSpan.FromSeconds(10) });
        Assert.NotNull(_plan.Match(new FakeCall()));
        _clock.Begin(ClockState.ManualAt(Start.AddMinutes(2).AddSeconds(10)));
        Assert.Null(_plan.Match(new FakeCall()));
    }

    [Theory]
    [InlineData("*", true)]
    [InlineData("createChat", true)]
    [InlineData("CREATECHAT", true)]
    [InlineData("POST /chats", true)]
    [InlineData("post /v3/chats", true)]
    [InlineData("POST /api/partner/v3/chats", true)]
    [InlineData("GET /chats", false)]
    [InlineData("listChats", false)]
    [InlineData("POST /chats/{chatId}/read", false)]
    public void Selects_by_operation_or_method_and_path(string on, bool selected)
    {
        _plan.Load(42, [new FaultRule("fault") { On = on, Then = new FaultEffect { Malformed = true } }]);
        Assert.Equal(selected, _plan.Match(new FakeCall()) is not null);
    }

    [Theory]
    [InlineData("POST /chats/{chatId}/read", true)]
    [InlineData("POST /chats/{id}/read", true)]
    [InlineData("POST /chats/A83A9B2B-bc87-4759-a63c-37028e14afb7/read", true)]
    [InlineData("POST /chats/{chatId}", false)]
    public void Selects_a_path_with_any_name_for_its_parameter_or_an_id_in_either_case(string on, bool selected)
    {
        _plan.Load(42, [new FaultRule("fault") { On = on, Then = new FaultEffect { Malformed = true } }]);
        var call = new FakeCall { Operation = "markChatRead", Path = "/chats/a83a9b2b-bc87-4759-a63c-37028e14afb7/read" };
        Assert.Equal(selected, _plan.Match(call) is not null);
    }

    [Fact]
    public void Every_condition_of_where_must_match()
    {
        var all = new FaultWhere
        {
            From = "+12025550100",
            To = "+14155550123",
            Token = "key",
            Headers = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase).Add("X-Test", "yes"),
            TextContains = "Hello",
        };
        FaultWhere[] off =
        [
            all with { From = "+12025550101" }, all with { To = "+14155550124" }, all with { Token = "other" }, all with { Chat = "some" },
            all with { Headers = all.Headers.SetItem("X-Test", "no") }, all with { TextContains = "hello" },
        ];

        Assert.True(FaultSelector.Selects(Rule(all), new FakeCall()));
        Assert.All(off, where => Assert.False(FaultSelector.Selects(Rule(where), new FakeCall())));
    }

    [Fact]
    public void The_first_rule_that_strikes_wins_and_each_counts_for_itself()
    {
        _plan.Load(42,
        [
            new FaultRule("second-call") { On = "*", When = new FaultWhen { Calls = [2] }, Then = new FaultEffect { Malformed = true } },
            new FaultRule("always") { On = "*", Then = new FaultEffect { Malformed = true } },
        ]);

        var names = Enumerable.Range(0, 3).Select(_ => _plan.Match(new FakeCall())!.Rule.Name).ToList();
        Assert.Equal(["always", "second-call", "always"], names);
        Assert.Equal([3L, 3L], _plan.List().Select(status => status.Calls));
        Assert.Equal([1L, 2L], _plan.List().Select(status => status.Hits));
    }

    [Fact]
    public void Replacing_a_rule_keeps_its_place_and_forgets_its_counts()
    {
        Load(new FaultWhen());
        _plan.Put(new FaultRule("last") { On = "*", Then = new FaultEffect { Malformed = true } });
        _plan.Match(new FakeCall());
        _plan.Put(new FaultRule("fault") { On = "listChats", Then = new FaultEffect { Malformed = true } });

        Assert.Equal([("fault", 0L), ("last", 1L)], _plan.List().Select(status => (status.Rule.Name, status.Calls)));
        Assert.True(_plan.Remove("fault"));
        Assert.False(_plan.Remove("fault"));
    }

    [Fact]
    public void Delays_come_from_their_distribution_and_are_always_the_same()
    {
        var chance = new Determinism.Chance(42);
        IEnumerable<TimeSpan> Draw(FaultDelay delay) => Enumerable.Range(1, 2000).Select(n => FaultDelays.Draw(delay, chance, "fault", n));
        var uniform = new FaultDelay { Min = TimeSpan.FromSeconds(1), Max = TimeSpan.FromSeconds(3) };
        var logNormal = new FaultDelay { Median = TimeSpan.FromSeconds(1), Sigma = 0.5, Max = TimeSpan.FromSeconds(2) };

        Assert.All(Draw(new FaultDelay { Fixed = TimeSpan.FromSeconds(2) }), delay => Assert.Equal(TimeSpan.FromSeconds(2), delay));
        Assert.All(Draw(uniform), delay => Assert.InRange(delay, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3)));
        Assert.Equal(Draw(uniform), Draw(uniform));
        Assert.InRange(Draw(logNormal).Order().ElementAt(1000), TimeSpan.FromSeconds(0.95), TimeSpan.FromSeconds(1.05));
        Assert.Equal(TimeSpan.FromSeconds(2), Draw(logNormal).Max());
    }

    private static FaultRule Rule(FaultWhere where) =>
        new("fault") { On = "*", Where = where, Then = new FaultEffect { Malformed = true } };

    private void Load(FaultWhen when) =>
        _plan.Load(42, [new FaultRule("fault") { On = "*", When = when, Then = new FaultEffect { Malformed = true } }]);

    private List<bool> Strikes(int calls) => [.. Enumerable.Range(0, calls).Select(_ => _plan.Match(new FakeCall()) is not null)];
}
