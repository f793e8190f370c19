using Chats.Emulator.Testcontainers;
using Chats.Emulator.Testing;
using Xunit;

/// <summary>Stands in for the README's fixture: the same test, over the emulator in a container.</summary>
public sealed class ContainerFixture : IAsyncLifetime
{
    private readonly ChatsEmulatorContainer _container = new ChatsEmulatorBuilder(Environment.GetEnvironmentVariable("CHATS_EMULATOR_IMAGE")!).Build();

    public async ValueTask InitializeAsync() => await _container.StartAsync();

    public ValueTask DisposeAsync() => _container.DisposeAsync();

    public Task<EmulatorWorld> NewWorldAsync() => _container.NewWorldAsync();
}
