using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

public sealed class RunningClockOnAPortTests(LoopbackEmulator emulator) : RunningClockTests(emulator), IClassFixture<LoopbackEmulator>;
