namespace Chats.Emulator.Domain.Chats;

/// <summary>A message's place in its chat: messages are ordered by sequence number, never by id.</summary>
internal readonly record struct MessageKey(long Sequence, Guid Id) : IComparable<MessageKey>
{
    public int CompareTo(MessageKey other) => Sequence.CompareTo(other.Sequence);
}
