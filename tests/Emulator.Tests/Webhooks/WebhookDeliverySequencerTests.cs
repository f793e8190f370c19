using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Webhooks.Deliveries;
using Chats.Emulator.Webhooks.Payloads;
using Microsoft.Extensions.Time.Testing;

namespace Chats.Emulator.Webhooks;

/// <summary>Who goes when: in order, one after the other, and on in time.</summary>
public sealed class WebhookDeliverySequencerTests
{
    private static readonly Guid Chat = new("00000000-0000-4000-8000-000000000001");
    private static readonly Guid OtherChat = new("00000000-0000-4000-8000-000000000002");

    private readonly FakeTimeProvider _system = new();
    private readonly WebhookDeliverySequencer _sequencer;

    public WebhookDeliverySequencerTests() => _sequencer = new WebhookDeliverySequencer(_system);

    [Fact]
    public void The_next_goes_once_the_one_before_has_ended_by_number_and_not_by_when_it_asked()
    {
        var first = Enter(1);
        var (third, second) = (Enter(3), Enter(2));
        Assert.Equal([true, false, false], Granted(first, second, third));
        Assert.Equal((null, 1, 1), (_sequencer.WaitsFor(1), _sequencer.WaitsFor(2), _sequencer.WaitsFor(3)));

        first.Dispose();
        Assert.Equal([true, true, false], Granted(first, second, third));
        Assert.Equal((null, 2), (_sequencer.WaitsFor(2), _sequencer.WaitsFor(3)));

        second.Dispose();
        Assert.Equal([true, true, true], Granted(first, second, third));
        Assert.All([first, second, third], turn => Assert.Null(turn.Overtook));
    }

    [Fact]
    public void Other_chats_and_other_subscriptions_go_side_by_side_and_what_is_about_no_chat_keeps_its_own_order()
    {
        Assert.Equal(
            [true, true, true, true, false, false],
            Granted(Enter(1), Enter(2, OtherChat), Enter(3, Chat, subscription: 1), Enter(4, null), Enter(5, null), Enter(6)));
    }

    [Fact]
    public void Whoever_is_under_way_for_two_seconds_is_overtaken_and_holds_up_nobody_any_more()
    {
        var (first, second, third) = (Enter(1), Enter(2), Enter(3));
        _system.Advance(TimeSpan.FromHours(1)); // it has not begun: it may be waiting for a place
        Assert.False(second.Granted.IsCompleted);
        first.Begin();
        _system.Advance(TimeSpan.FromMilliseconds(1999));
        Assert.False(second.Granted.IsCompleted);

        _system.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal([true, true, false], Granted(first, second, third));
        Assert.Equal(1, second.Overtook);

        second.Begin();
        first.Dispose();
        Assert.False(third.Granted.IsCompleted);
        second.Dispose();
        Assert.True(third.Granted.IsCompleted);
        Assert.Null(third.Overtook);
    }

    [Fact]
    public void Whoever_comes_when_it_was_waited_for_long_enough_goes_at_once()
    {
        Enter(1).Begin();
        _system.Advance(TimeSpan.FromSeconds(3));

        var second = Enter(2);

        Assert.Equal((true, 1L), (second.Granted.IsCompleted, second.Overtook));
    }

    [Fact]
    public void Clearing_lets_all_go_and_what_was_before_does_not_disturb_what_comes_after()
    {
        var (first, second) = (Enter(1), Enter(2));
        first.Begin();
        _sequencer.Clear();
        Assert.True(second.Granted.IsCompleted);

        var (third, fourth) = (Enter(3), Enter(4));
        first.Dispose();
        second.Dispose();
        _system.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal([true, false], Granted(third, fourth));
    }

    private static bool[] Granted(params WebhookDeliveryTurn[] turns) => [.. turns.Select(turn => turn.Granted.IsCompleted)];

    private WebhookDeliveryTurn Enter(long number) => Enter(number, Chat);

    private WebhookDeliveryTurn Enter(long number, Guid? chat, int subscription = 0) => _sequencer.Enter(new WebhookDelivery(
        number,
        new EventSummary(Guid.Empty, "message.sent", "trace", "+12025550100", chat, []),
        new Subscription(
            new Guid(subscription, 0, 0, new byte[8]), "https://a.test/", ["message.sent"], "whsec_AAAA", DateTimeOffset.UnixEpoch),
        new WebhookBody("2026-02-03", "{}"u8.ToArray())));
}
