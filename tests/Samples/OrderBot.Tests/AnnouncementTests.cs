using System.Net.Http.Json;

namespace OrderBot.Tests;

public sealed class AnnouncementTests
{
    private static readonly Announce.Request Closed = new("closed", "We are closed on Monday.");

    [Fact]
    public async Task Everybody_is_written_to_over_all_pages()
    {
        await using var bot = await OrderBotHost.StartAsync("generate: { chats: 120, groups: 0 }");

        Assert.Equal(120, await AnnounceAsync(bot));

        Assert.Equal(3, (await bot.Control.Journal.ListAsync(new() { Operation = "listChats" })).Count);
        await bot.Control.Clock.AdvanceAsync("5s");
        Assert.Equal(120, (await bot.AnswersAsync()).Length);
    }

    [Fact]
    public async Task An_announcement_made_again_is_sent_once()
    {
        await using var bot = await OrderBotHost.StartAsync("generate: { chats: 5, groups: 0 }");

        await AnnounceAsync(bot);
        await AnnounceAsync(bot);

        await bot.Control.Clock.AdvanceAsync("5s");
        Assert.Equal(5, (await bot.AnswersAsync()).Length);
    }

    private static async Task<int> AnnounceAsync(OrderBotHost bot)
    {
        using var client = bot.CreateClient();
        using var response = await client.PostAsJsonAsync("/announcements", Closed);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<Announce.Response>())!.Sent;
    }
}
