using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Transport;

public sealed class TransportInMemoryTests(InMemoryEmulator emulator) : TransportTests(emulator), IClassFixture<InMemoryEmulator>;
