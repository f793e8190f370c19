using System.Net;
using System.Text.Json;
using Chats.Emulator.Control.Expectations;

namespace Chats.Emulator.Testing.Tests;

/// <summary>Waiting and verifying through the client, over a socket and its timeouts.</summary>
public sealed class ExpectationTests : IAsyncLifetime
{
    private ChatsEmulator _emulator = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _emulator = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { Loopback = true });

    public ValueTask DisposeAsync() => _emulator.DisposeAsync();

    [Fact]
    public async Task A_request_is_waited_for_and_verified_by_its_body()
    {
        using var client = _emulator.CreateClient();
        var hello = new RequestMatch
        {
            Operation = "createChat",
            Status = 201,
            Request = JsonElement.Parse("""{ "message": { "parts": [{ "value": "Hello" }] } }"""),
        };
        var wait = _emulator.Control.Journal.WaitAsync(hello, count: 2, cancellation: Cancellation);
        foreach (var text in new[] { "Hello", "Bye", "Hello" }) (await client.SendAsync(text)).Dispose();

        Assert.Equal([1L, 3], (await wait).Select(request => request.Sequence));
        Assert.Equal(2, (await _emulator.Control.Journal.VerifyAsync(hello, count: 2, cancellation: Cancellation)).Count);
        Assert.Empty(await _emulator.Control.Journal.VerifyAsync(new RequestMatch { Code = 1007 }, count: 0, cancellation: Cancellation));
        Assert.Single(
            await _emulator.Control.Journal.ListAsync(new() { Method = "POST", Path = "/chats", Contains = "Bye" }, Cancellation));
        var order =
            await _emulator.Control.Journal.VerifyOrderAsync([new RequestMatch { Contains = "Bye" }, hello], cancellation: Cancellation);
        Assert.Equal([2L, 3], order.Select(request => request.Sequence));
    }

    [Fact]
    public async Task Events_are_waited_for_and_verified_in_order()
    {
        using var client = _emulator.CreateClient();
        var message = await client.SendMessageAsync("+14155550999");

        await _emulator.Control.Events.WaitAsync(
            new EventMatch { Type = "message.delivered", MessageId = message }, within: TimeSpan.FromMinutes(1),
            cancellation: Cancellation);
        await _emulator.Control.Events.VerifyOrderAsync(
            [new() { Type = "message.sent" }, new() { Type = "message.delivered" }], cancellation: Cancellation);
        var unmet = await Assert.ThrowsAsync<ExpectationException>(
            () => _emulator.Control.Events.VerifyAsync(
                new EventMatch { Type = "message.delivered" }, atMost: 0, cancellation: Cancellation));
        Assert.StartsWith("Expected no event with type message.delivered, but 1 came.", unmet.Message, StringComparison.Ordinal);
        Assert.Single(await _emulator.Control.Events.ListAsync("message.delivered", cancellation: Cancellation));
    }

    [Fact]
    public async Task What_does_not_come_in_time_is_an_exception_that_says_what_came_instead()
    {
        using var client = _emulator.CreateClient();
        (await client.SendAsync("Hello")).Dispose();

        var unmet = await Assert.ThrowsAsync<ExpectationException>(
            () => _emulator.Control.Journal.WaitAsync(
                new RequestMatch { Status = 429 }, within: TimeSpan.FromMilliseconds(20), cancellation: Cancellation));

        Assert.Equal(HttpStatusCode.ExpectationFailed, unmet.Status);
        Assert.Equal(unmet.Detail, unmet.Message);
        Assert.Contains("#1 POST /v3/chats (createChat) answered 201: status is 201, not 429", unmet.Message, StringComparison.Ordinal);
        Assert.Equal(["status is 201, not 429"], Assert.Single(unmet.Nearest).Mismatches);
    }

    [Trait("Category", "Slow")]
    [Fact]
    public async Task A_client_with_a_short_timeout_waits_as_long_as_it_is_told()
    {
        using var http = new HttpClient(_emulator.CreateHandler())
        {
            BaseAddress = _emulator.BaseAddress,
            Timeout = TimeSpan.FromSeconds(8),
        };
        var control = new EmulatorControl(http);

        var unmet = await Assert.ThrowsAsync<ExpectationException>(
            () => control.Deliveries.WaitAsync(
                new WebhookDeliveryMatch { Event = "message.received" }, count: 3, within: TimeSpan.FromSeconds(9),
                cancellation: Cancellation));

        Assert.StartsWith(
            "Expected at least 3 deliveries with event message.received, status delivered, but none came in time.", unmet.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wait_that_is_cancelled_ends()
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var wait =
            _emulator.Control.Events.WaitAsync(
                new EventMatch { Type = "poll.sent" }, within: TimeSpan.FromMinutes(10), cancellation: enough.Token);

        await enough.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait);
    }

    [Fact]
    public async Task Stopping_the_emulator_ends_a_wait()
    {
        await using var other = await ChatsEmulator.StartAsync(cancellation: Cancellation);
        var wait =
            other.Control.Events.WaitAsync(
                new EventMatch { Type = "poll.sent" }, within: TimeSpan.FromMinutes(10), cancellation: Cancellation);

        await other.DisposeAsync();

        Assert.NotNull(await Record.ExceptionAsync(() => wait));
    }

    [Fact]
    public async Task What_there_is_not_is_refused_with_a_hint()
    {
        var refused = await Assert.ThrowsAsync<EmulatorControlException>(
            () => _emulator.Control.Deliveries.VerifyAsync(new WebhookDeliveryMatch { Status = "deliverd" }, cancellation: Cancellation));

        Assert.Contains("did you mean 'delivered'?", refused.Detail, StringComparison.Ordinal);
    }
}
