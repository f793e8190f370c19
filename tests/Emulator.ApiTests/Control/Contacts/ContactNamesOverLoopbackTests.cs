using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control.Contacts;

/// <summary>The same through a port, where the server takes addresses apart.</summary>
public sealed class ContactNamesOverLoopbackTests(LoopbackEmulator emulator)
    : ContactNamesContract(emulator), IClassFixture<LoopbackEmulator>;
