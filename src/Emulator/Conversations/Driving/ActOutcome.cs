namespace Chats.Emulator.Conversations.Driving;

/// <summary>What came of an act.</summary>
/// <param name="ChatId">The chat it happened in; null: in none.</param>
/// <param name="MessageId">The message it made or was about.</param>
/// <param name="Dropped">Why nobody noticed it; null: they did.</param>
internal sealed record ActOutcome(Guid? ChatId = null, Guid? MessageId = null, string? Dropped = null);
