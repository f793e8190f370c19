using Chats.Emulator.Domain;

namespace Chats.Emulator.Worlds;

/// <summary>What a send led to, as it was at that moment; an idempotent replay answers it again.</summary>
internal sealed record SendOutcome(Chat Chat, Message Message)
{
    public bool CreatedChat { get; init; }

    /// <summary>How the line was chosen; null when the caller named it.</summary>
    public LineSelection? Selection { get; init; }
}
