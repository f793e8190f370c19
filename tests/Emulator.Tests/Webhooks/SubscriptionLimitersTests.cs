namespace Chats.Emulator.Webhooks;

/// <summary>How many at once, and who is next.</summary>
public sealed class SubscriptionLimitersTests
{
    private const int Limit = 50;

    private readonly SubscriptionLimiters _limiters = new();
    private readonly Guid _slow = new("00000000-0000-4000-8000-000000000001");
    private readonly Guid _other = new("00000000-0000-4000-8000-000000000002");

    [Fact]
    public async Task A_subscription_with_all_permits_taken_holds_up_nobody_else()
    {
        await Fill();
        Assert.False(_limiters.Acquire(_slow, TestContext.Current.CancellationToken).IsCompleted);
        Assert.True(_limiters.Acquire(_other, TestContext.Current.CancellationToken).IsCompleted);
    }

    [Fact]
    public async Task Permits_go_to_who_asked_first()
    {
        var taken = await Fill();
        var waiting = Enumerable.Range(0, 3).Select(_ => _limiters.Acquire(_slow, TestContext.Current.CancellationToken)).ToList();
        foreach (var next in waiting.Index())
        {
            taken[next.Index]!.Dispose();
            Assert.NotNull(await next.Item);
            Assert.All(waiting[(next.Index + 1)..], later => Assert.False(later.IsCompleted));
        }
    }

    [Fact]
    public async Task Whatever_is_cancelled_while_it_waits_takes_no_permit()
    {
        var taken = await Fill();
        using var life = new CancellationTokenSource();
        var cancelled = _limiters.Acquire(_slow, life.Token);
        var next = _limiters.Acquire(_slow, TestContext.Current.CancellationToken);
        await life.CancelAsync();
        Assert.Null(await cancelled);
        taken[0]!.Dispose();
        Assert.NotNull(await next);
    }

    private async Task<List<IDisposable?>> Fill()
    {
        var taken = new List<IDisposable?>();
        for (var i = 0; i < Limit; i++) taken.Add(await _limiters.Acquire(_slow, TestContext.Current.CancellationToken));
        return taken;
    }
}
