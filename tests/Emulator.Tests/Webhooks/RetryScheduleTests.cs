using Chats.Emulator.Determinism;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Webhooks;

/// <summary>How long a receiver is tried again (docs/decisions/0014).</summary>
public sealed class RetryScheduleTests
{
    private static readonly WebhookSettings Plain = new() { Jitter = false };

    [Fact]
    public void Doubles_up_to_ten_minutes_ten_times()
    {
        var pauses = Enumerable.Range(1, 11).Select(failures => RetrySchedule.After(Plain, new Chance(42), 1, failures)?.TotalSeconds);

        Assert.Equal([2, 4, 8, 16, 32, 64, 128, 256, 512, 600, null], pauses);
    }

    [Fact]
    public void Jitter_shortens_by_at_most_15_percent_and_is_the_same_for_the_same_seed_and_delivery()
    {
        var settings = new WebhookSettings();
        double[] Factors(ulong seed, long delivery) =>
            [.. Enumerable.Range(1, 10)
                .Select(
                    failures => RetrySchedule.After(
                        settings, new Chance(seed), delivery, failures)!.Value / RetrySchedule.After(
                            Plain, new Chance(seed), delivery, failures)!.Value)];

        Assert.All(Enumerable.Range(1, 200).SelectMany(delivery => Factors(42, delivery)), factor => Assert.InRange(factor, 0.85, 1));
        Assert.InRange(Enumerable.Range(1, 200).SelectMany(delivery => Factors(42, delivery)).Average(), 0.92, 0.93);
        Assert.Equal(Factors(42, 1), Factors(42, 1));
        Assert.NotEqual(Factors(42, 1), Factors(42, 2));
        Assert.NotEqual(Factors(42, 1), Factors(43, 1));
    }

    [Fact]
    public void Follows_a_table_of_the_scenarios() =>
        Assert.Equal(
            [3, null],
            Enumerable.Range(1, 2)
                .Select(
                    failures => RetrySchedule.After(
                        Plain with { RetryAfter = [TimeSpan.FromSeconds(3)] }, new Chance(42), 1, failures)?.TotalSeconds));
}
