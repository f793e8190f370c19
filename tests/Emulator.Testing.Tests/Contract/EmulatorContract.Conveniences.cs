namespace Chats.Emulator.Testing.Tests;

// What saves a test from reading JSON.
public abstract partial class EmulatorContract
{
    private static readonly Uri Shop = new("https://shop.example/hooks");

    [Fact]
    public async Task A_receiver_is_subscribed_in_one_call_and_its_secret_told()
    {
        const string strict = Samples.QuietScenario + "\nauth: { mode: strict, tokens: [{ token: some-key }] }";
        await using var world = await NewWorldAsync(scenarioYaml: strict);

        var subscription = await world.Control.SubscribeAsync(Shop, ["message.received"], version: "2025-01-01");

        Assert.StartsWith("whsec_", subscription.Secret, StringComparison.Ordinal);
        using var client = world.CreateClient();
        var listed = await client.GetStringAsync("/v3/webhook-subscriptions");
        Assert.Contains(subscription.Id.ToString(), listed, StringComparison.Ordinal);
        Assert.Contains("https://shop.example/hooks?version=2025-01-01", listed, StringComparison.Ordinal);
        using var elsewhere = CreateClient();
        var others = await elsewhere.GetStringAsync("/v3/webhook-subscriptions");
        Assert.DoesNotContain(subscription.Id.ToString(), others, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_default_world_is_subscribed_to_as_well()
    {
        var subscription = await Control.SubscribeAsync(Shop);
        using var client = CreateClient();
        var listed = await client.GetStringAsync("/v3/webhook-subscriptions");
        Assert.Contains(subscription.Id.ToString(), listed, StringComparison.Ordinal);
        Assert.DoesNotContain("webhook_subscription.", listed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_vendor_refuses_is_told_with_code_message_and_trace_id()
    {
        await using var world = await NewWorldAsync(scenarioYaml: Samples.QuietScenario);
        using var client = world.CreateClient();
        using var response = await client.SendAsync("Hello", to: "+1 (415) 555-0123", from: world.Lines[0]);

        var refused = await Assert.ThrowsAsync<VendorErrorException>(() => response.EnsureAcceptedAsync());

        Assert.Equal((System.Net.HttpStatusCode.BadRequest, 1002), (refused.StatusCode, refused.Code));
        var call = Assert.Single(await world.Control.Journal.ListAsync());
        Assert.Equal((call.TraceId, call.Rule), (refused.TraceId, refused.Rule));
        Assert.Equal(
            $"POST /v3/chats answered 400, code 1002: Phone number must be in E.164 format (rule {call.Rule}, trace id {call.TraceId})",
            refused.Message);
        var subscribing = await Assert.ThrowsAsync<VendorErrorException>(() => world.Control.SubscribeAsync(Shop, ["no.such"]));
        Assert.Contains("no.such", subscribing.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2025-01-01")]
    public async Task An_event_tells_chat_message_and_text_in_every_version(string? version)
    {
        await using var world = await NewWorldAsync(scenarioYaml: Samples.QuietScenario);
        await using var inbox = await WebhookInbox.StartAsync(world, ["message.received", "chat.created"], version);
        var asked = await world.Control.Contact(Samples.Maya).WriteAsync("Is my order ready?", to: world.Lines[0]);
        await world.Control.Clock.AdvanceAsync("1s");

        var received = await inbox.WaitForAsync("message.received");

        Assert.Equal("Is my order ready?", received.Text);
        Assert.Equal((asked.ChatId, world.Lines[0], false), (received.Chat?.Id, received.Chat?.Line, received.Chat?.IsGroup));
        var message = received.Message!;
        Assert.Equal((asked.MessageId!.Value, Samples.Maya, false), (message.Id, message.From, message.IsFromMe!.Value));
        Assert.Equal("iMessage", message.Service);
        var opened = await inbox.WaitForAsync("chat.created");
        Assert.Equal((asked.ChatId, world.Lines[0]), (opened.Chat?.Id, opened.Chat?.Line));
        Assert.Null(opened.Message);
        Assert.Equal(message, Assert.Single(await world.Control.EventsAsync("message.received")).Message);
    }

    [Fact]
    public async Task The_texts_the_account_wrote_into_a_chat_come_in_one_call()
    {
        var scenario = Scenario.New().ManualClock().Line(Samples.Line).Contact(Samples.Maya)
            .Chat(with: Samples.Maya, chat => chat.Key("orders"));
        await using var world = await NewWorldAsync(scenarioYaml: scenario.ToYaml());
        using var client = world.CreateClient();
        await client.CreateChatAsync();
        await world.Control.Contact(Samples.Maya).WriteAsync("Hi", chatId: "orders");
        var second = await client.SendMessageAsync(Samples.Maya);
        await client.CreateChatAsync("+14155550999");
        using var deleted = await client.DeleteAsync($"/v3/messages/{second}");
        Assert.Equal(204, (int)deleted.StatusCode);

        Assert.Equal(["Hello", "Hello"], await world.Control.Chats.SentTextsAsync("orders"));
        await Assert.ThrowsAsync<EmulatorControlException>(() => world.Control.Chats.SentTextsAsync("ordres"));
    }

    [Fact]
    public async Task What_happened_in_a_world_is_written_when_it_ends()
    {
        List<string> lines = [];
        string name;
        await using (var world = (await NewWorldAsync(scenarioYaml: Samples.QuietScenario)).LogTo(lines.Add))
        {
            name = world.Name;
            using var client = world.CreateClient();
            await world.Control.Contact(Samples.Maya).WriteAsync("Is my order ready?", to: world.Lines[0]);
            await world.Control.Clock.AdvanceAsync("2s");
            using var refused = await client.SendAsync("Hello", to: "12", from: world.Lines[0]);
            Assert.Empty(lines);
        }

        Assert.Equal(
            [$"World {name}:", $"0.0s  {Samples.Maya}  \"Is my order ready?\"", "2.0s  POST /v3/chats: 400, code 1002"], lines);
    }

    [Fact]
    public async Task A_closed_output_breaks_nothing()
    {
        var world = (await NewWorldAsync()).LogTo(_ => throw new InvalidOperationException("There is no currently active test."));
        await world.DisposeAsync();
    }
}
