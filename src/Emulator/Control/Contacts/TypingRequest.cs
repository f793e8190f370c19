namespace Chats.Emulator.Control.Contacts;

/// <summary>The body of <c>POST</c> and <c>DELETE /_emulator/contacts/{handle}/typing</c>.</summary>
/// <param name="ChatId">A direct iMessage chat; typing is not shown elsewhere.</param>
internal sealed record TypingRequest(ChatReference? ChatId);
