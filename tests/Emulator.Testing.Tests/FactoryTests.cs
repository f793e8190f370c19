namespace Chats.Emulator.Testing.Tests;

public sealed class FactoryTests : EmulatorContract
{
    private readonly ChatsEmulatorFactory _factory = new();

    private protected override EmulatorControl Control => _factory.Control;

    public override ValueTask InitializeAsync() => default;

    public override ValueTask DisposeAsync() => _factory.DisposeAsync();

    private protected override HttpClient CreateClient(string token = ChatsEmulator.StandardToken) => _factory.CreateClient(token);

    private protected override Task<EmulatorWorld> NewWorldAsync(string? name = null, string? scenarioYaml = null) =>
        _factory.NewWorldAsync(name, scenarioYaml);
}
