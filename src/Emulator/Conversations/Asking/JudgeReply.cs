namespace Chats.Emulator.Conversations.Asking;

/// <summary>What a judge may write instead of ending with 0 or 1.</summary>
/// <param name="Pass">Whether the criterion is met; null: the exit code says it.</param>
/// <param name="Reason">Why, for the report.</param>
internal sealed record JudgeReply(bool? Pass = null, string? Reason = null);
