using System.Net;
using DotNet.Testcontainers.Containers;

namespace Chats.Emulator.Testing.Tests;

/// <summary>What is the container's own.</summary>
[Trait("Requires", "Docker")]
public sealed class ContainerTests
{
    [Fact]
    public async Task A_scenario_file_a_control_token_and_limits_are_taken_along()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, Samples.QuietScenario);
        await using var emulator = await TestImage.StartAsync(builder => builder
            .WithScenario(file).WithControlToken("secret").WithMaxWorlds(2).WithJournalCapacity(2).WithMediaLimit(1)
            .WithFetchFrom("example.com")
            .WithPublicUrl("http://chats.example"));
        File.Delete(file);

        Assert.Equal("quiet", (await emulator.Control.HealthAsync()).Scenario);
        using var client = emulator.CreateClient();
        for (var i = 0; i < 3; i++) await client.ListChatsAsync();
        Assert.Equal(2, (await emulator.Control.Journal.ListAsync()).Count);
        await using var world = await emulator.NewWorldAsync();
        Assert.Equal("Too many worlds", (await Assert.ThrowsAsync<EmulatorControlException>(() => emulator.NewWorldAsync())).Title);
        var stranger = await Assert.ThrowsAsync<EmulatorControlException>(() => new EmulatorControl(client).ResetAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, stranger.Status);
    }

    [Fact]
    public async Task A_scenario_given_as_text_is_started_from_and_survives_a_restart_on_another_port()
    {
        await using var emulator = await TestImage.StartAsync(builder => builder.WithScenarioYaml(Samples.QuietScenario));
        Assert.Equal("quiet", (await emulator.Control.HealthAsync()).Scenario);

        await emulator.StopAsync();
        await emulator.StartAsync();

        Assert.Equal("quiet", (await emulator.Control.HealthAsync()).Scenario);
    }

    [Fact]
    public async Task A_scenario_with_problems_ends_the_start_and_names_them()
    {
        var broken =
            await Assert.ThrowsAsync<ContainerNotRunningException>(
                () => TestImage.StartAsync(builder => builder.WithScenarioYaml(Samples.BrokenScenario)));
        Assert.Contains("unknown key 'nmae'", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Webhooks_into_this_process_are_refused_with_the_way_to_a_port()
    {
        await using var emulator = await TestImage.StartAsync();
        using var application = new SocketsHttpHandler();

        var inMemory = Assert.Throws<NotSupportedException>(() => emulator.DeliverWebhooksTo("https://shop.example", application));
        Assert.Contains("WithHostAccess", inMemory.Message, StringComparison.Ordinal);
        var inbox = await Assert.ThrowsAsync<InvalidOperationException>(() => WebhookInbox.StartAsync(emulator));
        Assert.Contains("WithHostAccess", inbox.Message, StringComparison.Ordinal);
    }
}
