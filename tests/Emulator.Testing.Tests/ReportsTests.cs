using Chats.Emulator.Reports;

namespace Chats.Emulator.Testing.Tests;

public sealed class ReportsTests
{
    private static readonly ChatsEmulatorOptions Strict = new() { FailOnAssumed = true };

    [Fact]
    public async Task Coverage_of_all_worlds_holds_what_each_test_did_in_its_own()
    {
        await using var emulator = await ChatsEmulator.StartAsync();
        foreach (var path in new[] { "/v3/chats", "/v3/experiences" })
        {
            await using var world = await emulator.NewWorldAsync();
            using var client = world.CreateClient();
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal(1, (await world.Control.Coverage.GetAsync()).Section("operations").Covered);
        }

        var coverage = emulator.Control.Coverage;
        var operations = (await coverage.GetAsync(allWorlds: true)).Section("operations");
        Assert.Equal(2, operations.Covered);
        await coverage.VerifyAsync(2, allWorlds: true);
        var low = await Assert.ThrowsAsync<VerificationException>(() => coverage.VerifyAsync(50, allWorlds: true));
        Assert.StartsWith($"2 of {operations.Total} operations were exercised in all worlds: ", low.Message, StringComparison.Ordinal);
        Assert.Contains(" %, less than the 50 % asked for. Not exercised: createChat, ", low.Message, StringComparison.Ordinal);
        Assert.StartsWith("# Coverage of all worlds: ", await coverage.MarkdownAsync(allWorlds: true), StringComparison.Ordinal);
        Assert.Contains(
            $"failures=\"{operations.Total - 2}\"", await coverage.JUnitAsync(allWorlds: true, minimum: 50), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fidelity_names_the_assumed_rules_a_test_relied_on_with_their_trace_ids()
    {
        await using var emulator = await ChatsEmulator.StartAsync();
        await using var world = await emulator.NewWorldAsync();
        var fidelity = world.Control.Fidelity;
        using var client = world.CreateClient();
        await fidelity.VerifyAsync();

        using var refused = await client.GetAsync(new Uri("/v3/chats?limit=0", UriKind.Relative));
        var assumed = await Assert.ThrowsAsync<AssumedRuleException>(() => fidelity.VerifyAsync());

        var rule = Assert.Single(assumed.Rules);
        Assert.Equal(("chats.list.limit", 1005, 1L), (rule.Id, rule.Code, rule.ReliedOn));
        Assert.Equal((world.Name, refused.Headers.GetValues("X-Trace-ID").Single()), (rule.Witnesses![0].World, rule.Witnesses[0].TraceId));
        Assert.Contains(rule.Witnesses[0].TraceId, assumed.Message, StringComparison.Ordinal);
        await fidelity.VerifyAsync(accepted: ["chats.list.limit"]);
        await Assert.ThrowsAsync<ArgumentException>(() => fidelity.VerifyAsync(accepted: ["chats.list.limt"]));
        var report = await fidelity.GetAsync("assumed", reliedOn: true);
        Assert.Equal(["chats.list.limit"], report.Rules.Select(known => known.Id));
        Assert.Equal("linq-python 0.65.0 (2026-10-09)", report.Level);
    }

    [Fact]
    public async Task Hygiene_says_what_the_client_did_wrong_and_how_to_do_better()
    {
        await using var emulator = await ChatsEmulator.StartAsync();
        await using var world = await emulator.NewWorldAsync();
        var hygiene = world.Control.Hygiene;
        using var client = world.CreateClient();
        await hygiene.VerifyAsync();

        using var page = await client.GetAsync(new Uri("/v3/chats?limit=1&cursor=1", UriKind.Relative));
        var guilty = await Assert.ThrowsAsync<VerificationException>(() => hygiene.VerifyAsync());

        Assert.Contains("paging: Ask again with cursor set to next_cursor", guilty.Message, StringComparison.Ordinal);
        Assert.Contains("#1 GET /v3/chats?limit=1&cursor=1 → 200", guilty.Message, StringComparison.Ordinal);
        await hygiene.VerifyAsync(except: ["paging"]);
        await Assert.ThrowsAsync<ArgumentException>(() => hygiene.VerifyAsync(except: ["pagin"]));
        Assert.False((await hygiene.GetAsync()).Passed);
        Assert.StartsWith("# What the client of world", await hygiene.MarkdownAsync(), StringComparison.Ordinal);
        Assert.Contains("<failure", await hygiene.JUnitAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fail_on_assumed_throws_when_the_emulator_ends_and_not_when_a_world_does()
    {
        var emulator = await ChatsEmulator.StartAsync(Strict);
        var world = await emulator.NewWorldAsync("guilty");
        await RelyOnAssumption(world.CreateClient());
        await world.DisposeAsync();

        var assumed = await Assert.ThrowsAsync<AssumedRuleException>(async () => await emulator.DisposeAsync());

        Assert.Equal("guilty", Assert.Single(assumed.Rules).Witnesses![0].World);
        await Assert.ThrowsAnyAsync<Exception>(() => emulator.Control.HealthAsync()); // it has stopped all the same
        await emulator.DisposeAsync();
    }

    [Fact]
    public async Task Fail_on_assumed_lets_pass_what_is_documented_or_accepted()
    {
        await using var innocent = await ChatsEmulator.StartAsync(Strict);
        await using var accepting = await ChatsEmulator.StartAsync(Strict with { AcceptedAssumptions = ["chats.list.limit"] });
        await RelyOnAssumption(accepting.CreateClient());
    }

    [Fact]
    public async Task Fail_on_assumed_works_in_a_factory_too()
    {
        var factory = new ChatsEmulatorFactory { Options = Strict };
        await RelyOnAssumption(factory.CreateClient());

        await Assert.ThrowsAsync<AssumedRuleException>(async () => await factory.DisposeAsync());
    }

    [Fact]
    public async Task Refusals_name_their_rule_unless_told_not_to()
    {
        await using var silent = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { RuleHeader = false });
        await using var open = await ChatsEmulator.StartAsync();

        Assert.Null(await RelyOnAssumption(silent.CreateClient()));
        Assert.Equal("chats.list.limit; evidence=assumed", await RelyOnAssumption(open.CreateClient()));
    }

    private static async Task<string?> RelyOnAssumption(HttpClient client)
    {
        using (client)
        {
            using var answer = await client.GetAsync(new Uri("/v3/chats?limit=0", UriKind.Relative));
            return answer.Headers.TryGetValues("X-Emulator-Rule", out var rule) ? rule.Single() : null;
        }
    }
}
