using System.Collections.Immutable;

namespace Chats.Emulator.Snapshots.Sections;

/// <summary>When a line wrote to a recipient, oldest first.</summary>
internal sealed record PairSends(string Line, string Recipient, ImmutableArray<DateTimeOffset> At);
