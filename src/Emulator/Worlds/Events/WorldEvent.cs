using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Worlds.Events;

/// <summary>
/// One fact that left a transition, with the chat and message as they were right after it; both null when it is about a line.
/// </summary>
internal sealed record WorldEvent(Guid Id, string Type, DateTimeOffset At, string TraceId, Chat? Chat, Message? Message)
{
    /// <summary>What the type tells beyond chat and message.</summary>
    public EventDetail? Detail { get; init; }

    /// <summary>The own line it is about.</summary>
    public string? Line => Chat?.Line ?? Detail?.Line;

    /// <summary>Whether no subscription wanted it when it happened, so that it was not sent.</summary>
    public bool IsUnwanted { get; init; }

    /// <summary>Its place among all that the world's logs hold.</summary>
    public long Order { get; init; }

    /// <summary>The persona's rule that caused it; null: none did.</summary>
    public string? PersonaRule { get; init; }

    /// <summary>Its place in the world's log, growing by one; given when it is logged.</summary>
    public long Sequence { get; init; }
}
