using System.Collections.Immutable;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Deliveries;

/// <summary>What is still asked of an event once it is told of: its body is made, so chat and message need not be kept.</summary>
/// <param name="Id">Its id, the receiver's key against duplicates.</param>
/// <param name="Type">Its name.</param>
/// <param name="TraceId">The trace id of the call that caused it.</param>
/// <param name="Line">The line it is about.</param>
/// <param name="ChatId">The chat it is about.</param>
/// <param name="Others">The handles of all other participants of that chat.</param>
internal sealed record EventSummary(Guid Id, string Type, string TraceId, string? Line, Guid? ChatId, ImmutableArray<string> Others)
{
    public static EventSummary Of(WorldEvent happened) => new(
        happened.Id,
        happened.Type,
        happened.TraceId,
        happened.Line,
        happened.Chat?.Id,
        [.. (happened.Chat?.Others ?? []).Select(participant => participant.Handle)]);
}
