using Chats.Emulator.Testing;
using Xunit;

/// <summary>Every host the library has without an engine for containers.</summary>
public sealed class HostsTests(ChatsEmulatorFactory factory) : IClassFixture<ChatsEmulatorFactory>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Starts_in_memory_and_on_loopback(bool loopback)
    {
        await using var emulator = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { Loopback = loopback });
        using var client = emulator.CreateClient();
        Assert.Contains("next_cursor", await client.GetStringAsync("/v3/chats"));
        Assert.Single(await emulator.Control.Journal.ListAsync());
    }

    [Fact]
    public async Task Starts_as_a_factory()
    {
        await using var world = await factory.NewWorldAsync();
        using var client = world.CreateClient();
        Assert.Contains("next_cursor", await client.GetStringAsync("/v3/chats"));
        Assert.Single(await world.Control.Journal.ListAsync());
    }
}
