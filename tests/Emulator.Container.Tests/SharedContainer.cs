using Chats.Emulator.Control.Worlds;

namespace Chats.Emulator.Testing.Tests;

/// <summary>A container that is started by the first test that needs it, and made new for each.</summary>
public sealed class SharedContainer : IAsyncDisposable
{
    private ChatsEmulatorContainer? _container;
    private string _scenario = "";

    /// <summary>As after the start: one world, seeded from the scenario of the start.</summary>
    public async Task<ChatsEmulatorContainer> RenewAsync()
    {
        if (_container is null)
        {
            _container = await TestImage.StartAsync(builder => builder.WithHostAccess());
            _scenario = await _container.Control.Scenario.GetAsync();
        }

        foreach (var world in await _container.Control.Worlds.ListAsync())
        {
            if (world.Name != "default") await _container.Control.Worlds.DeleteAsync(world.Name);
        }

        await _container.Control.Scenario.PutAsync(_scenario);
        return _container;
    }

    public ValueTask DisposeAsync() => _container?.DisposeAsync() ?? default;
}
