using System.Collections.Immutable;

namespace Chats.Emulator.Snapshots.Sections;

/// <summary>When calls wrote a line's contact card, oldest first.</summary>
internal sealed record LineCards(string Line, ImmutableArray<DateTimeOffset> At);
