using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Transport;

public sealed class HeadOnLoopbackTests(LoopbackEmulator emulator) : HeadTests(emulator), IClassFixture<LoopbackEmulator>;
