namespace Chats.Emulator.Testing.Tests;

public sealed class LoopbackTests : EmulatorContract
{
    private ChatsEmulator _emulator = null!;

    private protected override IChatsEmulator Emulator => _emulator;

    public override async ValueTask InitializeAsync() =>
        _emulator = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { Loopback = true });
}
