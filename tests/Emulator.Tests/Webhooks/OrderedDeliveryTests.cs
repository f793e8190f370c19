using System.Net;
using System.Threading.Channels;
using Chats.Emulator.Faults;
using Chats.Emulator.Faults.Kinds;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Webhooks.Deliveries;
using Chats.Emulator.Webhooks.Samples;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.Savepoints;
using Chats.Emulator.Worlds.State;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Chats.Emulator.Webhooks;

/// <summary>In which order one subscriber is told on a real clock. The machine's time stands still unless a test moves it.</summary>
public sealed class OrderedDeliveryTests : IDisposable
{
    private static readonly Guid OtherChat = new("00000000-0000-4000-8000-0000000000c9");

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly FakeTimeProvider _system = new(SampleEvents.At);
    private readonly Receiver _receiver = new();
    private World? _world;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Those_of_one_chat_come_one_after_the_other_and_those_of_others_side_by_side()
    {
        Open();
        Happen(1);
        Happen(2);
        Happen(3, OtherChat);
        Wake();

        var (first, other) = (await Next(), await Next());
        Assert.Equal((1, 3), (first.Number, other.Number));
        Assert.Equal([null, 1, null], Deliveries().Select(delivery => delivery.WaitingFor));
        Assert.All(Deliveries(), delivery => Assert.Equal(WebhookDeliveryState.Pending, delivery.Status));

        first.Answer(HttpStatusCode.OK);
        Assert.Equal(2, (await Next()).Number);
        Assert.All(Deliveries(), delivery => Assert.Null(delivery.WaitingFor));
    }

    [Fact]
    public async Task A_delivery_that_failed_its_attempt_holds_up_nobody_while_it_waits_for_the_next()
    {
        Open();
        Happen(1);
        Happen(2);
        Wake();

        (await Next()).Answer(HttpStatusCode.InternalServerError);
        var second = await Next();
        Assert.Equal(2, second.Number);

        _system.Advance(TimeSpan.FromSeconds(1.5)); // the first is tried again, the second still under way
        var again = await Next();
        Assert.Equal(1, again.Number);
        again.Answer(HttpStatusCode.OK);
        second.Answer(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_receiver_that_does_not_answer_is_told_of_the_next_after_two_seconds_and_the_delivery_says_so()
    {
        Open();
        Happen(1);
        Happen(2);
        Wake();
        var first = await Next();

        _system.Advance(TimeSpan.FromSeconds(2));
        var second = await Next();
        Assert.Equal(2, second.Number);
        second.Answer(HttpStatusCode.OK);
        await Until(() => Deliveries()[1].Status == WebhookDeliveryState.Delivered);

        Assert.Equal((null, 1L), (Deliveries()[0].Overtook, Deliveries()[1].Overtook));
        first.Answer(HttpStatusCode.OK);
        await Until(() => Deliveries()[0].Status == WebhookDeliveryState.Delivered);
    }

    [Fact]
    public async Task One_that_a_fault_reorders_comes_right_after_the_next_of_its_chat()
    {
        Open(new FaultRule("late")
        {
            On = "webhook",
            When = new FaultWhen { Calls = [1] },
            Then = new FaultEffect { Webhook = WebhookFault.Reorder },
        });
        for (var number = 1; number <= 4; number++) Happen(number);
        Wake();

        foreach (var expected in new[] { 2, 1, 3, 4 })
        {
            var request = await Next();
            Assert.Equal(expected, request.Number);
            request.Answer(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task In_the_vendors_order_nobody_waits()
    {
        Open(settings: new WebhookSettings { Order = WebhookOrder.Vendor });
        Happen(1);
        Happen(2);
        Wake();

        Assert.Equal([1, 2], new[] { (await Next()).Number, (await Next()).Number }.Order());
        Assert.All(Deliveries(), delivery => Assert.Null(delivery.WaitingFor));
    }

    [Fact]
    public async Task After_a_return_to_a_savepoint_those_that_waited_come_in_order_again()
    {
        Open();
        Happen(1);
        Happen(2);
        Happen(3);
        Wake();
        await Next();
        var savepoint = _world!.Save("waiting");
        _world.Restore(savepoint);
        Wake();

        for (var expected = 1; expected <= 3; expected++)
        {
            var request = await Next();
            Assert.Equal(expected, request.Number);
            request.Answer(HttpStatusCode.OK);
        }
    }

    public void Dispose()
    {
        _world?.Dispose();
        _receiver.Dispose();
    }

    private void Open(FaultRule? fault = null, WebhookSettings? settings = null)
    {
        var state = SampleEvents.State with
        {
            Settings = new WorldSettings
            {
                Webhooks = (settings ?? new WebhookSettings()) with
                {
                    Jitter = false,
                    RetryAfter = [TimeSpan.FromSeconds(1)],
                }
            },
            Subscriptions = [new Domain.Webhooks.Subscription(
                Guid.Empty, "https://a.test/", ["chat.created"], "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", SampleEvents.At)],
        };
        var origin = new WorldOrigin("test", "", state) { Faults = fault is null ? [] : [fault] };
        _world = new World("test", origin, _system, new WorldLimits(), world => new WebhookDispatcher(
            world, new WebhookSender(new WebhookRoute(_ => _receiver), _receiver, _system),
            new PublicAddress(new HttpSettings(null, RuleHeader: true), _receiver), new WorldLimits(), _system,
            NullLogger<WebhookDispatcher>.Instance));
    }

    private void Happen(int number, Guid? chat = null)
    {
        var happened = SampleEvents.Of(EventTypes.ChatCreated);
        happened = happened with { Id = new Guid(number, 0, 0, new byte[8]), Chat = happened.Chat! with { Id = chat ?? happened.Chat.Id } };
        _world!.Commit<Unit>((state, _) => new TransitionResult<Unit>(state, default, [happened]), "trace");
    }

    private void Wake() => _system.Advance(TimeSpan.FromMilliseconds(2));

    private IReadOnlyList<WebhookDeliveryEntry> Deliveries() => WebhookDispatcher.Of(_world!).List(_ => true);

    private Task<Request> Next() => _receiver.Requests.Reader.ReadAsync(Cancellation).AsTask().WaitAsync(Patience, TimeProvider.System);

    private async Task Until(Func<bool> isSo)
    {
        var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watch = _world!.Signals.Deliveries.Watch(Look);
        Look();
        await changed.Task.WaitAsync(Patience, TimeProvider.System);

        void Look()
        {
            if (isSo()) changed.TrySetResult();
        }
    }

    /// <summary>What the receiver is told, to be answered when the test says so.</summary>
    private sealed class Request(int number)
    {
        private readonly TaskCompletionSource<HttpStatusCode> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>The number of the event.</summary>
        public int Number { get; } = number;

        public Task<HttpStatusCode> Answered => _answer.Task;

        public void Answer(HttpStatusCode status) => _answer.SetResult(status);
    }

    private sealed class Receiver : HttpMessageHandler, IHostApplicationLifetime, IServiceProvider
    {
        public Channel<Request> Requests { get; } = Channel.CreateUnbounded<Request>();

        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => CancellationToken.None;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication()
        {
        }

        public object? GetService(Type serviceType) => null;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var told = new Request(BitConverter.ToInt32(Guid.Parse(request.Headers.GetValues("webhook-id").Single()).ToByteArray()));
            await Requests.Writer.WriteAsync(told, cancellationToken);
            return new HttpResponseMessage(await told.Answered);
        }
    }
}
