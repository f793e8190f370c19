namespace Chats.Emulator.Control.Contacts;

/// <summary>What became of something a contact did.</summary>
/// <param name="ChatId">The chat it arrived in.</param>
/// <param name="MessageId">The message it made.</param>
/// <param name="Dropped">Why it did not arrive: <c>blocked</c> (the contact is on the blocklist) or <c>left</c> (the line is no longer in
/// the group). Null: it did.</param>
public sealed record ContactActionResponse(Guid? ChatId = null, Guid? MessageId = null, string? Dropped = null);
