namespace Chats.Emulator.Testing.Tests;

public sealed class WebhookInboxTests : IAsyncLifetime
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromMilliseconds(1);

    private ChatsEmulator _emulator = null!;

    private EmulatorControl Control => _emulator.Control;

    public async ValueTask InitializeAsync() =>
        _emulator = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { ScenarioYaml = Samples.QuietScenario });

    public ValueTask DisposeAsync() => _emulator.DisposeAsync();

    [Fact]
    public async Task What_waits_is_told_as_soon_as_it_comes()
    {
        await using var inbox = await WebhookInbox.StartAsync(_emulator, ["message.received"]);
        var waiting = inbox.WaitForAsync("message.received", count: 2, within: Timeout.InfiniteTimeSpan);
        await WriteAsync("One");
        Assert.False(waiting.IsCompleted);
        await WriteAsync("Two");

        Assert.Equal(inbox.Events, await waiting);
        Assert.Equal(inbox.Events[0], await inbox.WaitForAsync(happened => happened.Type == "message.received"));
    }

    [Fact]
    public async Task A_failure_is_tried_again_and_counted()
    {
        await using var inbox = await WebhookInbox.StartAsync(_emulator, ["message.received"]);
        inbox.FailNext(2, status: 503);
        await WriteAsync("Hello?");
        await Control.Clock.AdvanceAsync("1m");

        Assert.Equal(3, (await inbox.WaitForAsync("message.received")).Attempt);
        Assert.Equal([(503, 1), (503, 2)], inbox.Refused.Select(refused => (refused.Answer, refused.Attempt)));
        Assert.Equal([503, 503, 200], Assert.Single(await Control.Deliveries.ListAsync()).Attempts.Select(attempt => attempt.Status));
    }

    [Theory]
    [InlineData("wrong_secret")]
    [InlineData("missing_signature")]
    [InlineData("truncate")]
    public async Task A_wrong_signature_is_recorded_as_such_and_refused(string kind)
    {
        await Control.Faults.PutAsync("spoil", $"{{ on: webhook, then: {{ webhook: {kind} }} }}");
        await using var inbox = await WebhookInbox.StartAsync(_emulator, ["message.received"]);
        await WriteAsync("Hello?");

        var refused = Assert.Single(inbox.Refused);
        Assert.Equal((false, 401), (refused.IsGenuine, refused.Answer));
        Assert.Empty(inbox.Events);
        Assert.Equal(401, Assert.Single(await Control.Deliveries.ListAsync()).Attempts[0].Status);
    }

    [Fact]
    public async Task A_timeout_says_what_came_instead()
    {
        await using var inbox = await WebhookInbox.StartAsync(_emulator);
        await WriteAsync("One");
        inbox.FailNext(1);
        await WriteAsync("Two");

        var late = await Assert.ThrowsAsync<TimeoutException>(() => inbox.WaitForAsync("message.read", within: AtOnce));
        Assert.StartsWith(
            "0 of 1 webhooks came within 0.001 s: message.read. Accepted: chat.created, message.received. Refused: message.received "
                + "(answered 500). "
            + "The world's clock is manual: webhooks go out when it is advanced; message.received, due in ",
            late.Message,
            StringComparison.Ordinal);
        // The refused one is tried again two seconds later, and only the clock keeps it.
        Assert.EndsWith(" on a manual clock: advance it.", late.Message, StringComparison.Ordinal);
        var three =
            await Assert.ThrowsAsync<TimeoutException>(() => inbox.WaitForAsync(seen => seen.Attempt == 1, count: 3, within: AtOnce));
        Assert.StartsWith("2 of 3 webhooks came within 0.001 s: seen => seen.Attempt == 1.", three.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("message.delivered", "It is not subscribed to message.delivered, but to message.received; name it in events:.")]
    [InlineData("message.recieved", "There is no type message.recieved; did you mean 'message.received'?")]
    public async Task A_timeout_says_that_the_type_could_not_come(string type, string why)
    {
        await using var inbox = await WebhookInbox.StartAsync(_emulator, ["message.received"]);
        var late = await Assert.ThrowsAsync<TimeoutException>(() => inbox.WaitForAsync(type, within: AtOnce));
        Assert.Contains(why, late.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wait_for_no_type_or_no_time_is_refused_by_its_name()
    {
        await using var inbox = await WebhookInbox.StartAsync(_emulator, ["message.received"]);
        await Assert.ThrowsAsync<ArgumentNullException>("type", () => inbox.WaitForAsync((string)null!));
        await Assert.ThrowsAsync<ArgumentException>("type", () => inbox.WaitForAsync(""));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            "within", () => inbox.WaitForAsync("message.received", TimeSpan.FromSeconds(-3)));
    }

    [Fact]
    public async Task A_timeout_says_what_only_waits_for_the_clock()
    {
        await using var inbox = await WebhookInbox.StartAsync(_emulator, ["message.received"]);
        await Control.Contact(Samples.Maya).WriteAsync("Hello?", to: "+12025550177");

        var late = await Assert.ThrowsAsync<TimeoutException>(() => inbox.WaitForAsync("message.received", within: AtOnce));

        Assert.EndsWith(
            "The world's clock is manual: webhooks go out when it is advanced; message.received, due now on a manual clock: advance it.",
            late.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_condition_that_throws_throws_where_it_was_waited_for()
    {
        await using var inbox = await WebhookInbox.StartAsync(_emulator, ["message.received"]);
        var waiting = inbox.WaitForAsync(seen => seen.Data.GetProperty("no such key").GetBoolean());
        await WriteAsync("Hello?");

        await Assert.ThrowsAsync<KeyNotFoundException>(() => waiting);
        Assert.Single(inbox.Events);
    }

    [Fact]
    public async Task Inboxes_of_one_emulator_keep_apart_and_names_are_free_again()
    {
        await using var world = await _emulator.NewWorldAsync();
        var first = await WebhookInbox.StartAsync(_emulator, ["message.received"]);
        await using var second = await WebhookInbox.StartAsync(world, ["message.received"]);
        await WriteAsync("Hello?");

        Assert.Single(first.Events);
        Assert.Empty(second.Events);
        Assert.Equal(
            ["https://inbox.test/webhooks", "https://inbox-2.test/webhooks"], [first.Address.ToString(), second.Address.ToString()]);
        await first.DisposeAsync();
        await using var third = await WebhookInbox.StartAsync(_emulator);
        Assert.Equal(first.Address, third.Address);
    }

    [Fact]
    public async Task An_older_version_of_the_payloads_can_be_asked_for()
    {
        await using var inbox = await WebhookInbox.StartAsync(_emulator, ["message.received"], version: "2025-01-01");
        await WriteAsync("Hello?");
        Assert.True((await inbox.WaitForAsync("message.received")).Data.TryGetProperty("message", out _));
    }

    [Fact]
    public async Task What_was_cleared_is_not_waited_for_again()
    {
        await using var inbox = await WebhookInbox.StartAsync(_emulator, ["message.received"]);
        await WriteAsync("Hello?");
        inbox.Clear();

        await Assert.ThrowsAsync<TimeoutException>(() => inbox.WaitForAsync("message.received", within: AtOnce));
    }

    [Fact]
    public async Task A_subscription_that_is_refused_says_why()
    {
        var refused = await Assert.ThrowsAsync<VendorErrorException>(() => WebhookInbox.StartAsync(_emulator, ["message.recieved"]));
        Assert.Contains("message.recieved", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_ends_though_its_world_is_gone_or_faults_strike_every_call()
    {
        var world = await _emulator.NewWorldAsync();
        var inbox = await WebhookInbox.StartAsync(world);
        await world.DisposeAsync();
        await inbox.DisposeAsync();

        var other = await WebhookInbox.StartAsync(_emulator);
        await Control.Faults.PutAsync("dead", "{ on: '*', then: { connection: reset } }");
        await other.DisposeAsync();
    }

    private async Task WriteAsync(string text)
    {
        await Control.Contact(Samples.Maya).WriteAsync(text, to: "+12025550177");
        await Control.Clock.AdvanceAsync("1s");
    }
}
