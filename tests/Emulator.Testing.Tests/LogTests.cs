using System.Collections.Concurrent;

namespace Chats.Emulator.Testing.Tests;

public sealed class LogTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_test_is_told_each_request(bool loopback)
    {
        var lines = new ConcurrentQueue<string>();
        await using (var emulator = await ChatsEmulator.StartAsync(new() { Loopback = loopback, Log = lines.Enqueue }))
        {
            using var client = emulator.CreateClient();
            await client.ListChatsAsync();
        }

        Assert.Contains(lines, line => line.StartsWith("GET /v3/chats ", StringComparison.Ordinal) && line.Contains(" 200 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fixture_tells_them_as_well()
    {
        var lines = new ConcurrentQueue<string>();
        await using (var factory = new ChatsEmulatorFactory { Options = new() { Log = lines.Enqueue } })
        {
            using var client = factory.CreateClient();
            using var refused = await client.SendAsync("Hello", to: "12");
        }

        Assert.Contains(lines, line => line.StartsWith("POST /v3/chats ", StringComparison.Ordinal) && line.Contains("code=1002", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_closed_output_breaks_no_call()
    {
        await using var emulator = await ChatsEmulator.StartAsync(new() { Log = _ => throw new InvalidOperationException("too late") });
        using var client = emulator.CreateClient();
        await client.ListChatsAsync();
    }

    [Fact]
    public async Task Nothing_that_happened_is_said_to_be_nothing()
    {
        await using var emulator = await ChatsEmulator.StartAsync(new() { ScenarioYaml = Samples.QuietScenario });
        Assert.Equal("nothing happened", await emulator.Control.Facts.DescribeAsync());
    }
}
