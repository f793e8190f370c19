using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>Changes of a chat that are accepted first and made later, unless a fault has them stall.</summary>
internal static class DeferredChange
{
    public static WorldState Schedule(WorldState state, DateTimeOffset now, DeliveryOutcome? outcome, Func<DateTimeOffset, long, Job> job)
    {
        if (outcome?.StallsAt is not null) return state;
        var due = now + (outcome?.SentAfter ?? state.Settings.GroupChangesAfter);
        return state.Schedule(sequence => job(due, sequence));
    }
}
