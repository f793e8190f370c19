namespace Chats.Emulator.Worlds;

/// <summary>Why a send without a line went out on the one it did (messages 6).</summary>
/// <param name="Reason">The vendor's word: <c>reused_active_chat</c>, <c>new_best_number</c> or <c>failover_flagged</c>.</param>
/// <param name="PreviousChatId">The chat that could not be used, after a failover.</param>
internal sealed record LineSelection(string Reason, Guid? PreviousChatId);
