using Chats.Emulator.Control.Health;

namespace Chats.Emulator.Testing.Tests;

/// <summary>What every host promises; one class for each host runs it. Its topics are in files of their own.</summary>
public abstract partial class EmulatorContract : IAsyncLifetime
{
    private protected abstract IChatsEmulator Emulator { get; }

    private EmulatorControl Control => Emulator.Control;

    public virtual ValueTask InitializeAsync() => default;

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Chats_that_are_created_are_listed()
    {
        using var client = CreateClient();
        var chat = await client.CreateChatAsync("+14155550999");
        Assert.Contains(chat, await client.ListChatsAsync());
    }

    [Fact]
    public async Task Health_names_the_scenario()
    {
        var health = await Control.HealthAsync();
        Assert.Equal(("ok", "default"), (health.Status, health.Scenario));
    }

    private protected virtual ValueTask EndAsync() => Emulator.DisposeAsync();

    private HttpClient CreateClient(string token = ChatsEmulator.StandardToken) => Emulator.CreateClient(token);

    private Task<EmulatorWorld> NewWorldAsync(string? name = null, string? scenarioYaml = null) =>
        Emulator.NewWorldAsync(name, scenarioYaml);
}
