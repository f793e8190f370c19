namespace Chats.Emulator.Control.Contacts;

/// <summary>The body of <c>POST /_emulator/contacts/{handle}/contact_card</c>; what is left out stays as it is.</summary>
/// <param name="To">The line it is shared with; without it name and photo change for the lines it was shared with.</param>
/// <param name="FirstName">The first name; required the first time.</param>
/// <param name="LastName">The last name, empty for none.</param>
/// <param name="MediaUrl">Where the photo is, empty for none.</param>
internal sealed record ContactCardRequest(string? To = null, string? FirstName = null, string? LastName = null, string? MediaUrl = null);
