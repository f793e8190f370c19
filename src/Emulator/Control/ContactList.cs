namespace Chats.Emulator.Control;

/// <summary>The answer of <c>GET /_emulator/contacts</c>: by handle.</summary>
internal sealed record ContactList(IReadOnlyList<ContactInfo> Contacts);
