using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control.Contacts;

/// <summary>Names and keys in place of handles and ids, through a host in memory.</summary>
public sealed class ContactNamesTests(InMemoryEmulator emulator) : ContactNamesContract(emulator), IClassFixture<InMemoryEmulator>;
