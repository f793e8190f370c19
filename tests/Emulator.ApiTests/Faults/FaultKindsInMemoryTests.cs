using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Faults;

public sealed class FaultKindsInMemoryTests(InMemoryEmulator emulator) : FaultKindTests(emulator), IClassFixture<InMemoryEmulator>;
