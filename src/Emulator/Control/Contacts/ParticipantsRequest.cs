namespace Chats.Emulator.Control.Contacts;

/// <summary>The body of <c>POST /_emulator/contacts/{handle}/participants</c>.</summary>
/// <param name="ChatId">A group over iMessage.</param>
/// <param name="Operation"><c>add</c> or <c>remove</c> a participant; <c>leave</c>, or <c>join</c> again.</param>
/// <param name="Handle">Whom to add or remove: a person, or the account's own line.</param>
internal sealed record ParticipantsRequest(ChatReference? ChatId, string? Operation, string? Handle = null);
