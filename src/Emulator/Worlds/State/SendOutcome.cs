using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Worlds.State;

/// <summary>What a send led to, as it was at that time; an idempotent replay answers it again.</summary>
internal sealed record SendOutcome(Chat Chat, Message Message)
{
    public bool CreatedChat { get; init; }

    /// <summary>How the line was chosen; null when the caller named it.</summary>
    public LineSelection? Selection { get; init; }
}
