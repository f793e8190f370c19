using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

public sealed class RunningClockInMemoryTests(InMemoryEmulator emulator) : RunningClockTests(emulator), IClassFixture<InMemoryEmulator>;
