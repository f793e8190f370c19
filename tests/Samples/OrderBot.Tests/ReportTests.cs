using System.Net.Http.Json;
using Chats.Emulator.Reports;

namespace OrderBot.Tests;

/// <summary>What the reports say of the bot at work: what it used, what it relied on, and how it behaved.</summary>
public sealed class ReportTests
{
    [Fact]
    public async Task The_bot_behaves()
    {
        await using var bot = await OrderBotHost.StartAsync("generate: { chats: 60, groups: 0 }");
        await WorkAsync(bot);

        await bot.Control.Hygiene.VerifyAsync();
    }

    [Fact]
    public async Task What_it_did_is_covered_and_nothing_else()
    {
        await using var bot = await OrderBotHost.StartAsync("generate: { chats: 60, groups: 0 }");
        await WorkAsync(bot);

        var report = await bot.Control.Coverage.GetAsync();
        var covered = report.Sections.ToDictionary(section => section.Name, section => section.Items.Where(item => item.Count > 0).Select(item => item.Name));

        Assert.Equal(["listChats", "sendMessageToChat"], covered["operations"].Order());
        Assert.Equal(["2024"], covered["errors"]);
        Assert.Equal(["chats.recipient-opted-out"], covered["rules"]);
        Assert.Equal(["chat.created", "message.delivered", "message.read", "message.received", "message.sent"], covered["events"].Order());
        Assert.Equal(["connection:reset"], covered["faults"]);
    }

    [Fact]
    public async Task It_relies_on_one_thing_that_nobody_has_proven()
    {
        await using var bot = await OrderBotHost.StartAsync("generate: { chats: 60, groups: 0 }");
        await WorkAsync(bot);

        var relied = (await bot.Control.Fidelity.GetAsync()).Rules.Where(rule => rule.ReliedOn > 0).ToDictionary(rule => rule.Id, rule => rule.ReliedOn);

        Assert.Equal(2, relied["chats.recipient-opted-out"]); // the answer to STOP, and the announcement
        Assert.Equal(1, relied["sends.replay"]); // the answer that got lost was given again
        await bot.Control.Fidelity.VerifyAsync(accepted: ["webhooks.retry-pauses"]);
    }

    /// <summary>An answer that is lost and given again, one to somebody who opted out, and an announcement over two pages.</summary>
    private static async Task WorkAsync(OrderBotHost bot)
    {
        await bot.Control.Faults.PutAsync("lost", "{ on: sendMessageToChat, when: { calls: [1] }, phase: after, then: { connection: reset } }");
        await bot.Maya.WriteAsync("Is order 42 ready?", to: OrderBotHost.Line);
        await bot.Control.Clock.AdvanceAsync("1m");
        await bot.Maya.WriteAsync("STOP", to: OrderBotHost.Line);
        await bot.Control.Clock.AdvanceAsync("1m");

        using var client = bot.CreateClient();
        using var announced = await client.PostAsJsonAsync("/announcements", new Announce.Request("closed", "We are closed on Monday."));
        Assert.Equal(60, (await announced.Content.ReadFromJsonAsync<Announce.Response>())!.Sent);
        await bot.Control.Clock.AdvanceAsync("1m");
    }
}
