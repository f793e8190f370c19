using System.Net;
using Chats.Emulator.Webhooks.Gauntlet;

namespace OrderBot.Tests;

public sealed class AnswerTests
{
    [Fact]
    public async Task Whoever_asks_for_an_order_is_told()
    {
        await using var bot = await OrderBotHost.StartAsync();

        await bot.Maya.WriteAsync("Is order 42 ready?", to: OrderBotHost.Line);
        await bot.Control.Clock.AdvanceAsync("5s"); // the webhook, the bot's answer and its delivery happen in here

        Assert.Equal(["Order 42 is ready."], await bot.AnswersAsync());
        Assert.Single(await bot.Control.EventsAsync("message.delivered"));
    }

    [Fact]
    public async Task An_answer_that_got_lost_on_the_way_is_not_given_twice()
    {
        await using var bot = await OrderBotHost.StartAsync();
        await bot.Control.Faults.PutAsync("lost", "{ on: sendMessageToChat, when: { calls: [1] }, phase: after, then: { connection: reset } }");

        await bot.Maya.WriteAsync("Is order 42 ready?", to: OrderBotHost.Line);
        await bot.Control.Clock.AdvanceAsync("1m"); // the bot answered 503, so the webhook came again

        Assert.Equal(["Order 42 is ready."], await bot.AnswersAsync());
        Assert.Equal(2, Assert.Single(await bot.Control.Deliveries.ListAsync()).Attempts.Count);
    }

    [Fact]
    public async Task Whoever_opted_out_gets_no_answer_and_the_webhook_is_not_repeated()
    {
        await using var bot = await OrderBotHost.StartAsync();

        await bot.Maya.WriteAsync("STOP", to: OrderBotHost.Line);
        await bot.Control.Clock.AdvanceAsync("1m");

        Assert.Empty(await bot.AnswersAsync());
        Assert.Equal(204, Assert.Single(Assert.Single(await bot.Control.Deliveries.ListAsync()).Attempts).Status);
    }

    [Fact]
    public async Task The_receiver_stands_forged_old_broken_and_unknown_webhooks()
    {
        await using var bot = await OrderBotHost.StartAsync();

        var report = await bot.Control.RunGauntletAsync(OrderBotHost.Webhooks, OrderBotHost.Secret);

        Assert.All(report.Cases, result => Assert.True(result.Passed, $"{result.Name}: {result.Remedy}"));
    }

    [Fact]
    public async Task A_stranger_is_refused()
    {
        await using var bot = await OrderBotHost.StartAsync();
        using var client = bot.CreateClient();

        using var refused = await client.PostAsync(OrderBotHost.Webhooks, new StringContent("""{"event_type":"message.received"}"""));

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Empty(await bot.Control.Journal.ListAsync());
    }
}
