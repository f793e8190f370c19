namespace Chats.Emulator.Testing.Tests;

public sealed class LoopbackTests : EmulatorContract
{
    private ChatsEmulator _emulator = null!;

    private protected override EmulatorControl Control => _emulator.Control;

    public override async ValueTask InitializeAsync() => _emulator = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { Loopback = true });

    public override ValueTask DisposeAsync() => _emulator.DisposeAsync();

    private protected override HttpClient CreateClient(string token = ChatsEmulator.StandardToken) => _emulator.CreateClient(token);

    private protected override Task<EmulatorWorld> NewWorldAsync(string? name = null, string? scenarioYaml = null) =>
        _emulator.NewWorldAsync(name, scenarioYaml);
}
