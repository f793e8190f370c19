using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Behaviours;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Worlds.Usage;

public sealed class CoverageCountersTests
{
    private static readonly CallReference Somebody = new("test", "trace");

    private readonly CoverageCounters _total = new();

    [Fact]
    public void The_total_goes_on_when_a_world_begins_anew()
    {
        var counters = new CoverageCounters(_total);
        counters.RecordAnswer("createPoll", isSuccess: true, Somebody);
        counters.RecordRefusal(ChatRules.Exists, Somebody);
        counters.Clear();
        counters.RecordAnswer("createPoll", isSuccess: false, Somebody);

        Assert.Equal(
            (1, 0, 0, 0),
            (counters.Calls["createPoll"], counters.Successes["createPoll"], counters.Errors[2001], counters.Rules["chats.exists"]));
        Assert.Equal(
            (2, 1, 1, 1), (_total.Calls["createPoll"], _total.Successes["createPoll"], _total.Errors[2001], _total.Rules["chats.exists"]));
        Assert.Equal((0, 1), (counters.Behaviours["polls.status"], _total.Behaviours["polls.status"]));
    }

    [Fact]
    public void What_is_in_no_set_counts_for_nothing()
    {
        _total.RecordAnswer("noSuchOperation", isSuccess: true, Somebody);
        _total.RecordRefusal(EmulatorRules.Injected(ApiErrors.Unpublished4006), Somebody);

        Assert.Equal(0, _total.Calls["noSuchOperation"]);
        Assert.Equal(0, _total.Errors[4006]);
    }

    [Fact]
    public void An_injected_error_counts_as_met_but_is_no_rule()
    {
        _total.RecordRefusal(EmulatorRules.Injected(ApiErrors.RateLimited), Somebody);

        Assert.Equal(1, _total.Errors[1007]);
        Assert.Equal(0, _total.Rules["chats.pair-rate"]);
    }

    [Fact]
    public void Remembers_the_first_ten_witnesses_in_order()
    {
        for (var i = 0; i < 12; i++) _total.Record(ChatBehaviours.Reuse, new CallReference("test", $"{i}"));

        Assert.Equal(12, _total.Behaviours["chats.reuse"]);
        Assert.Equal(
            ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
            _total.Behaviours.ReferencesOf("chats.reuse").Select(reference => reference.TraceId));
        Assert.Empty(_total.Behaviours.ReferencesOf("chats.reuse-status"));
    }

    [Fact]
    public void Counts_what_happens_in_a_world_until_it_is_reset()
    {
        using var world = new TestWorld();
        world.Send();
        world.Send(from: TestWorld.Line, to: [TestWorld.Ana, TestWorld.Ben]);
        world.Advance(TimeSpan.FromSeconds(1));
        var counters = world.World.Counters;

        Assert.Equal((2, 2, 1), (counters.Events["chat.created"], counters.Events["message.sent"], counters.Events["message.delivered"]));
        Assert.Equal((1, 1), (counters.Behaviours["delivery.receipts"], counters.Behaviours["delivery.no-receipts"]));
        world.World.Reset();
        Assert.Equal(0, counters.Events["chat.created"]);
    }

    [Fact]
    public void To_count_again_allocates_nothing()
    {
        var counters = new CoverageCounters(_total);
        void Call() => counters.RecordAnswer("listChats", isSuccess: true, Somebody);
        for (var i = 0; i < 100; i++) Call();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) Call();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000);
    }
}
