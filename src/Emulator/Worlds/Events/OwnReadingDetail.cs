using System.Collections.Immutable;

namespace Chats.Emulator.Worlds.Events;

/// <summary>The account read messages, and people see that it did.</summary>
/// <param name="Messages">Which, the latest last.</param>
internal sealed record OwnReadingDetail(ImmutableArray<Guid> Messages) : EventDetail;
