using Chats.Emulator.Docs;

namespace Chats.Emulator.Testing.Tests.Docs;

/// <summary>docs/reports.md: the lines a test or a suite ends with, and the header of a refusal.</summary>
public sealed class ReportsPageTests
{
    [Fact]
    public async Task The_last_line_of_a_test_names_what_it_relied_on()
    {
        await using var emulator = await ChatsEmulator.StartAsync();
        await using var world = await emulator.NewWorldAsync();

        await VerifyAsync();
        using var client = world.CreateClient();
        using var refused = await client.GetAsync("/v3/chats?limit=0");

        Assert.Equal("chats.list.limit", Assert.Single((await Assert.ThrowsAsync<AssumedRuleException>(VerifyAsync)).Rules).Id);

        async Task VerifyAsync()
        {
            await world.Control.Fidelity.VerifyAsync(accepted: ["chats.reuse-status"]); // the last line of a test; AssumedRuleException names rules and trace ids
        }
    }

    [Fact]
    public async Task A_suite_that_tried_too_little_is_told()
    {
        await using var emulator = await ChatsEmulator.StartAsync();
        await using var world = await emulator.NewWorldAsync();
        using var client = world.CreateClient();
        await client.GetStringAsync("/v3/chats?limit=1&cursor=1"); // and the next page is never asked for

        var low = await Assert.ThrowsAsync<VerificationException>(async () =>
        {
            await world.Control.Hygiene.VerifyAsync(except: ["paging"]); // VerificationException: each finding, its proof, and what to change
            await emulator.Control.Coverage.VerifyAsync(60, allWorlds: true);
        });

        Assert.Contains("less than the 60 % asked for", low.Message, StringComparison.Ordinal);
        Assert.Contains("paging", (await Assert.ThrowsAsync<VerificationException>(() => world.Control.Hygiene.VerifyAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_has_the_header_the_page_shows()
    {
        await using var emulator = await ChatsEmulator.StartAsync();
        using var client = emulator.CreateClient();

        using var refused = await client.GetAsync("/v3/chats?limit=0");

        var shown = Assert.Single(Snippet.Of("docs/reports.md"), snippet => snippet.Language.Length == 0).Text;
        Assert.Equal(shown, $"X-Emulator-Rule: {refused.Headers.GetValues("X-Emulator-Rule").Single()}\n");
    }
}
