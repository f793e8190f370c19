namespace Chats.Emulator.Control.Contacts;

/// <summary>The body of <c>POST /_emulator/contacts/{handle}/votes</c>.</summary>
/// <param name="MessageId">The poll's message.</param>
/// <param name="OptionId">One of its options.</param>
/// <param name="Operation"><c>add</c> (when left out) or <c>remove</c>.</param>
internal sealed record VoteRequest(Guid? MessageId, Guid? OptionId, string? Operation = null);
