using Chats.Emulator.Testcontainers;
using Xunit;

/// <summary>The container module, as a package brings it.</summary>
public sealed class ContainerTests
{
    [Fact]
    public async Task Starts_in_a_container()
    {
        await using var container = new ChatsEmulatorBuilder(Environment.GetEnvironmentVariable("CHATS_EMULATOR_IMAGE")!).Build();
        await container.StartAsync();
        using var client = new HttpClient { BaseAddress = container.GetBaseAddress() };
        client.DefaultRequestHeaders.Authorization = new("Bearer", "any-key");
        Assert.Contains("next_cursor", await client.GetStringAsync("/v3/chats"));
        Assert.Single(await container.Control.Journal.ListAsync());
    }
}
