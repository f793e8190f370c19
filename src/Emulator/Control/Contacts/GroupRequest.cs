namespace Chats.Emulator.Control.Contacts;

/// <summary>The body of <c>POST /_emulator/contacts/{handle}/group</c>; at least one of name and icon.</summary>
/// <param name="ChatId">A group over iMessage or RCS.</param>
/// <param name="DisplayName">The new name; an empty text takes the name away.</param>
/// <param name="Icon">The URL of the new icon, https; an empty text takes the icon away.</param>
internal sealed record GroupRequest(ChatReference? ChatId, string? DisplayName = null, string? Icon = null);
