using Chats.Emulator.Common;
using Chats.Emulator.Common.Collections;

namespace Chats.Emulator.Journal;

/// <summary>What a journal held at one point in time; it never changes.</summary>
/// <param name="Slots">The requests.</param>
/// <param name="Bytes">How much memory they take.</param>
internal sealed record JournalContent(RingBufferContent<JournalSlot> Slots, long Bytes)
{
    public static readonly JournalContent Empty = new(RingBufferContent<JournalSlot>.Empty, 0);
}
