namespace Chats.Emulator.Control.Contacts;

/// <summary>The body of <c>POST /_emulator/contacts/{handle}/reads</c>.</summary>
/// <param name="ChatId">A direct chat over iMessage or RCS; there are no receipts elsewhere.</param>
/// <param name="MessageId">The last message that is read; null: all that were delivered.</param>
internal sealed record ReadRequest(ChatReference? ChatId, Guid? MessageId = null);
