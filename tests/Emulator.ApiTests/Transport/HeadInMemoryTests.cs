using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Transport;

public sealed class HeadInMemoryTests(InMemoryEmulator emulator) : HeadTests(emulator), IClassFixture<InMemoryEmulator>;
