namespace Chats.Emulator.Control.Contacts;

/// <summary>The body of <c>DELETE /_emulator/contacts/{handle}/location</c>.</summary>
/// <param name="ChatId">The chat the location was shared with.</param>
internal sealed record LocationEndRequest(ChatReference? ChatId);
