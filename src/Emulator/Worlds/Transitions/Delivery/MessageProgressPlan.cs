using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Delivery;

/// <summary>Puts an accepted message on its way.</summary>
internal static class MessageProgressPlan
{
    /// <summary>Schedules how a message that was just accepted progresses.</summary>
    /// <param name="state">The state with the message in it.</param>
    /// <param name="chat">Its chat, with it.</param>
    /// <param name="message">The message.</param>
    /// <param name="outcome">What a fault makes of it; null: nothing.</param>
    public static WorldState Start(WorldState state, Chat chat, Message message, DeliveryOutcome? outcome) =>
        Schedule(state, MessageProgressSchedule.Of(state, chat, message, outcome ?? DeliveryOutcome.Usual), message.CreatedAt);

    /// <summary>Schedules the steps that are still ahead of a message on the world's clock.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="schedule">The message's course.</param>
    /// <param name="start">What its times count from.</param>
    public static WorldState Schedule(WorldState state, MessageProgressSchedule schedule, DateTimeOffset start)
    {
        var pending = state.Pending;
        var sequence = state.Sequence;
        foreach (var step in schedule.Steps())
        {
            if (step.To > schedule.Message.Status) pending = pending.Add(step.At(start, sequence++, schedule.Message.Id));
        }

        return state with { Pending = pending, Sequence = sequence };
    }
}
