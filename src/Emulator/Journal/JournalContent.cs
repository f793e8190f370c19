namespace Chats.Emulator.Journal;

/// <summary>What a journal held at one moment; it never changes.</summary>
/// <param name="Places">The requests.</param>
/// <param name="Bytes">How much memory they take.</param>
internal sealed record JournalContent(RingContent<JournalPlace> Places, long Bytes)
{
    public static readonly JournalContent Empty = new(RingContent<JournalPlace>.Empty, 0);
}
