using System.Diagnostics;
using System.Net;
using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Time;
using Chats.Emulator.Webhooks.Deliveries;
using Chats.Emulator.Webhooks.Samples;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.Savepoints;
using Chats.Emulator.Worlds.State;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace Chats.Emulator.Webhooks;

/// <summary>What it holds stays bounded, and it ends at once.</summary>
public sealed class WebhookDispatcherTests
{
    private const string Secret = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    [Trait("Category", "Slow")]
    [Fact]
    public async Task A_thousand_events_to_twenty_subscribers_one_of_them_down_are_all_attempted_and_little_is_remembered()
    {
        using var network = new Network(
            url => url.EndsWith("/0", StringComparison.Ordinal) ? throw new HttpRequestException("Connection refused") : HttpStatusCode.OK);
        using var world = Open(network, 20, new WorldLimits(Deliveries: 500));
        for (var i = 0; i < 1000; i++) Happen(world);

        await world.Clock.Scheduler.MoveTo(world.Clock.GetUtcNow());

        Assert.Equal(20_000, network.Calls);
        Assert.Equal(500, WebhookDispatcher.Of(world).List(_ => true).Count);
        Assert.Equal(25, WebhookDispatcher.Of(world).List(delivery => delivery.Status == WebhookDeliveryState.Pending).Count);
    }

    [Fact]
    public async Task What_comes_on_top_of_a_full_backlog_fails_at_once()
    {
        using var network = new Network(_ => HttpStatusCode.OK);
        using var world = Open(network, 1, new WorldLimits(Backlog: 3));
        for (var i = 0; i < 5; i++) Happen(world);

        await world.Clock.Scheduler.MoveTo(world.Clock.GetUtcNow());

        Assert.Equal(3, network.Calls);
        Assert.Equal(2, WebhookDispatcher.Of(world).List(delivery => delivery.Reason == "too many deliveries are waiting").Count);
    }

    [Fact]
    public async Task The_end_of_a_world_ends_an_advance_that_waits_for_a_receiver()
    {
        var arrived = new TaskCompletionSource();
        using var network = new Network(
            _ => HttpStatusCode.OK)
        {
            Wait =
                cancellation =>
                {
                    arrived.TrySetResult(); return Task.Delay(
                    Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);
                }
        };
        var world = Open(network, 1, new WorldLimits());
        for (var i = 0; i < 1000; i++) Happen(world);
        var advance = world.Clock.Scheduler.MoveTo(world.Clock.GetUtcNow().AddDays(1));
        await arrived.Task.WaitAsync(TestContext.Current.CancellationToken);
        Assert.False(advance.IsCompleted);

        var started = Stopwatch.GetTimestamp();
        world.Dispose();
        await advance.WaitAsync(TestContext.Current.CancellationToken);

        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(1));
        Assert.Equal(1, network.Calls);
    }

    [Fact]
    public async Task Nothing_is_sent_while_the_emulator_stops()
    {
        using var network = new Network(_ => HttpStatusCode.OK);
        using var world = Open(network, 1, new WorldLimits());
        Happen(world);
        network.Stopping.Cancel();

        await world.Clock.Scheduler.MoveTo(world.Clock.GetUtcNow().AddDays(1));

        Assert.Equal(0, network.Calls);
    }

    private static World Open(Network network, int subscriptions, WorldLimits limits)
    {
        var sender = new WebhookSender(new WebhookRoute(_ => network), network, TimeProvider.System);
        var state = SampleEvents.State with
        {
            Subscriptions = [.. Enumerable.Range(0, subscriptions)
                .Select(
                    n => new Subscription(
                        new Guid(n, 0, 0, new byte[8]), $"https://a.test/{n}", ["chat.created"], Secret, SampleEvents.At))],
        };
        var origin = new WorldOrigin("test", "", state) { Clock = ClockState.ManualAt(SampleEvents.At) };
        return new World("test", origin, TimeProvider.System, limits, world => new WebhookDispatcher(
            world, sender, new PublicAddress(new HttpSettings(null, RuleHeader: true), network), limits, TimeProvider.System,
            NullLogger<WebhookDispatcher>.Instance));
    }

    private static void Happen(World world) =>
        world.Commit<Unit>((state, _) => new TransitionResult<Unit>(state, default, [SampleEvents.Of(EventTypes.ChatCreated)]), "trace");

    /// <summary>Everything around an outbox: the network, the host, its services.</summary>
    private sealed class Network(Func<string, HttpStatusCode> answer) : HttpMessageHandler, IHostApplicationLifetime, IServiceProvider
    {
        private int _calls;

        public int Calls => _calls;

        public Func<CancellationToken, Task> Wait { get; init; } = _ => Task.CompletedTask;

        public CancellationTokenSource Stopping { get; } = new();

        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => Stopping.Token;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication() => Stopping.Cancel();

        public object? GetService(Type serviceType) => null;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _calls);
            await Wait(cancellationToken);
            return new HttpResponseMessage(answer(request.RequestUri!.OriginalString));
        }

        protected override void Dispose(bool disposing)
        {
            Stopping.Dispose();
            base.Dispose(disposing);
        }
    }
}
