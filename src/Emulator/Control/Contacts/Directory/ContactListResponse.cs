namespace Chats.Emulator.Control.Contacts.Directory;

/// <summary>The answer of <c>GET /_emulator/contacts</c>: by handle.</summary>
internal sealed record ContactListResponse(IReadOnlyList<ContactResponse> Contacts);
