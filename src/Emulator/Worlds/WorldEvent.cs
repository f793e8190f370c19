using Chats.Emulator.Domain;

namespace Chats.Emulator.Worlds;

/// <summary>One fact that left a transition, with the chat and message as they were right after it.</summary>
internal sealed record WorldEvent(Guid Id, string Type, DateTimeOffset At, string TraceId, Chat Chat, Message? Message)
{
    /// <summary>Its place in the world's log, growing by one; given when it is logged.</summary>
    public long Sequence { get; init; }
}
