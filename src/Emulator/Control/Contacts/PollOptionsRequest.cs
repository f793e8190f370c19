namespace Chats.Emulator.Control.Contacts;

/// <summary>The body of <c>POST /_emulator/contacts/{handle}/options</c>.</summary>
/// <param name="MessageId">The poll's message.</param>
/// <param name="Options">The texts to add.</param>
internal sealed record PollOptionsRequest(Guid? MessageId, IReadOnlyList<string>? Options);
