namespace Chats.Emulator.Conversations.Asking;

/// <summary>What a judge found.</summary>
/// <param name="Passes">Whether the criterion is met.</param>
/// <param name="Reason">Why; empty: the judge did not say.</param>
internal sealed record JudgeVerdict(bool Passes, string Reason);
