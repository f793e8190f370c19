using Chats.Emulator.Testing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;

namespace BakeryBot.Tests;

/// <summary>The shipped conversation tests as rows: a bot and an emulator for each, all in this process.</summary>
public sealed class ShippedConversationTests
{
    private const string Judged = "words.test.yaml";

    private static readonly string Examples = Path.Combine(AppContext.BaseDirectory, "conversations");

    /// <summary>Their time passes as the machine's does, and it is the same time for all of them: so they run side by side.</summary>
    [Fact]
    [Trait("Category", "Slow")]
    public async Task All_that_need_no_command_pass()
    {
        var rows = ConversationTests.Load(Examples).Where(row => !row.ToString().Contains(Judged, StringComparison.Ordinal)).ToList();

        var results = await Task.WhenAll(rows.Select(RunAsync));

        Assert.Equal(9, results.Length);
        Assert.All(results, problem => Assert.Null(problem));
    }

    /// <summary>What is wrong; null: it passed.</summary>
    private static async Task<string?> RunAsync(ConversationTest row)
    {
        await using var emulator = await ChatsEmulator.StartAsync();
        await using var world = await emulator.NewWorldAsync();
        await using var bot = new WebApplicationFactory<Linq>().WithWebHostBuilder(web => web
            .ConfigureTestServices(services => services.UseChatsEmulator(world, nameof(Linq))));
        emulator.DeliverWebhooksTo("http://localhost:5000", bot.Server.CreateHandler());
        try
        {
            await row.RunAsync(world);
            return null;
        }
        catch (ConversationTestException failed)
        {
            return failed.Message;
        }
    }
}
