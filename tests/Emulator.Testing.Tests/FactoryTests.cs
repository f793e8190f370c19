namespace Chats.Emulator.Testing.Tests;

public sealed class FactoryTests : EmulatorContract
{
    private protected override IChatsEmulator Emulator { get; } = new ChatsEmulatorFactory();
}
