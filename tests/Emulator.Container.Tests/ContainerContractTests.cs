namespace Chats.Emulator.Testing.Tests;

/// <summary>The contract in a container. One serves all tests: each finds it as it was after the start.</summary>
[Trait("Requires", "Docker")]
public sealed class ContainerContractTests(SharedContainer shared) : EmulatorContract, IClassFixture<SharedContainer>
{
    private ChatsEmulatorContainer _emulator = null!;

    private protected override IChatsEmulator Emulator => _emulator;

    public override async ValueTask InitializeAsync() => _emulator = await shared.RenewAsync();

    private protected override ValueTask EndAsync() => default;
}
