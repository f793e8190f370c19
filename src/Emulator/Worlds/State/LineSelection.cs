using Chats.Emulator.Domain.Chats;

namespace Chats.Emulator.Worlds.State;

/// <summary>Why a send without a line went out on the one it did.</summary>
/// <param name="Reason">The vendor's word.</param>
/// <param name="PreviousChatId">The chat that could not be used, after a failover.</param>
internal sealed record LineSelection(string Reason, Guid? PreviousChatId)
{
    public static readonly LineSelection ReusedChat = new("reused_active_chat", null);
    public static readonly LineSelection BestLine = new("new_best_number", null);

    public static LineSelection FailoverFrom(Chat chat) => new("failover_flagged", chat.Id);
}
