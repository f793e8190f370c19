using Chats.Emulator.Errors;
using Chats.Emulator.Errors.Behaviours;

namespace Chats.Emulator.Worlds.Tallies;

public sealed class TallyTests
{
    private static readonly Witness Somebody = new("test", "trace");

    private readonly Tally _total = new();

    [Fact]
    public void The_total_goes_on_when_a_world_begins_anew()
    {
        var tally = new Tally(_total);
        tally.Answer("createPoll", isSuccess: true, Somebody);
        tally.Refuse(ChatRules.Exists, Somebody);
        tally.Clear();
        tally.Answer("createPoll", isSuccess: false, Somebody);

        Assert.Equal((1, 0, 0, 0), (tally.Calls["createPoll"], tally.Successes["createPoll"], tally.Errors[2001], tally.Rules["chats.exists"]));
        Assert.Equal((2, 1, 1, 1), (_total.Calls["createPoll"], _total.Successes["createPoll"], _total.Errors[2001], _total.Rules["chats.exists"]));
        Assert.Equal((0, 1), (tally.Behaviours["polls.status"], _total.Behaviours["polls.status"]));
    }

    [Fact]
    public void What_is_in_no_set_counts_for_nothing()
    {
        _total.Answer("createPayment", isSuccess: true, Somebody);
        _total.Refuse(EmulatorRules.Injected(ApiErrors.Unpublished4006), Somebody);

        Assert.Equal(0, _total.Calls["createPayment"]);
        Assert.Equal(0, _total.Errors[4006]);
    }

    [Fact]
    public void An_injected_error_counts_as_met_but_is_no_rule()
    {
        _total.Refuse(EmulatorRules.Injected(ApiErrors.RateLimited), Somebody);

        Assert.Equal(1, _total.Errors[1007]);
        Assert.Equal(0, _total.Rules["chats.pair-rate"]);
    }

    [Fact]
    public void Remembers_the_first_ten_witnesses_in_order()
    {
        for (var i = 0; i < 12; i++) _total.Rely(ChatBehaviours.Reuse, new Witness("test", $"{i}"));

        Assert.Equal(12, _total.Behaviours["chats.reuse"]);
        Assert.Equal(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"], _total.Behaviours.WitnessesOf("chats.reuse").Select(witness => witness.TraceId));
        Assert.Empty(_total.Behaviours.WitnessesOf("chats.reuse-status"));
    }

    [Fact]
    public void Counts_what_happens_in_a_world_until_it_is_reset()
    {
        using var world = new TestWorld();
        world.Send();
        world.Send(from: TestWorld.Line, to: [TestWorld.Ana, TestWorld.Ben]);
        world.Advance(TimeSpan.FromSeconds(1));
        var tally = world.World.Tally;

        Assert.Equal((2, 2, 1), (tally.Events["chat.created"], tally.Events["message.sent"], tally.Events["message.delivered"]));
        Assert.Equal((1, 1), (tally.Behaviours["delivery.receipts"], tally.Behaviours["delivery.no-receipts"]));
        world.World.Reset();
        Assert.Equal(0, tally.Events["chat.created"]);
    }

    [Fact]
    public void Events_count_as_emitted_when_the_code_has_a_name_for_them()
    {
        var named = typeof(EventTypes).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);

        Assert.Equal(named.Order(StringComparer.Ordinal), EventTypes.Emitted.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void To_count_again_allocates_nothing()
    {
        var tally = new Tally(_total);
        void Call() => tally.Answer("listChats", isSuccess: true, Somebody);
        for (var i = 0; i < 100; i++) Call();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) Call();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000);
    }
}
