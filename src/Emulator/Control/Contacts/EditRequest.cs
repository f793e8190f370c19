namespace Chats.Emulator.Control.Contacts;

/// <summary>The body of <c>POST /_emulator/contacts/{handle}/edits</c>.</summary>
/// <param name="MessageId">A message the contact wrote over iMessage.</param>
/// <param name="Text">The new text.</param>
/// <param name="PartIndex">Which part of the message, from 0; the first when left out.</param>
internal sealed record EditRequest(Guid? MessageId, string? Text, int? PartIndex = null);
