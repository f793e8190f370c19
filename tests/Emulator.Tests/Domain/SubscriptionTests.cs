using Chats.Emulator.Domain.Webhooks;

namespace Chats.Emulator.Domain;

/// <summary>Who gets an event.</summary>
public sealed class SubscriptionTests
{
    private const string Line = "+12025550100";

    private static readonly Subscription Subscription =
        new(Guid.Empty, "https://a.test/", ["message.sent"], "whsec_AAAA", DateTimeOffset.UnixEpoch);

    [Fact]
    public void Wants_the_events_it_named_of_every_line()
    {
        Assert.True(Subscription.Wants("message.sent", Line));
        Assert.True(Subscription.Wants("message.sent", null));
        Assert.False(Subscription.Wants("message.read", Line));
    }

    [Fact]
    public void Wants_only_its_lines_when_it_filters_and_nothing_without_a_line()
    {
        var filtered = Subscription with { PhoneNumbers = [Line] };

        Assert.True(filtered.Wants("message.sent", Line));
        Assert.False(filtered.Wants("message.sent", "+12025550101"));
        Assert.False(filtered.Wants("message.sent", null));
    }

    [Fact]
    public void Wants_nothing_while_it_is_paused() => Assert.False((Subscription with { IsActive = false }).Wants("message.sent", Line));
}
