using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Faults;

public sealed class FaultKindsOnLoopbackTests(LoopbackEmulator emulator) : FaultKindTests(emulator), IClassFixture<LoopbackEmulator>;
