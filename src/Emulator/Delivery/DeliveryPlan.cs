using Chats.Emulator.Domain;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Transitions;

namespace Chats.Emulator.Delivery;

/// <summary>Puts an accepted message on its way (messages 8).</summary>
internal static class DeliveryPlan
{
    /// <summary>How messages of one call progress.</summary>
    /// <param name="outcome">What a fault makes of them; null: nothing.</param>
    public static DeliveryPlanner For(DeliveryOutcome? outcome = null) => (state, chat, message) =>
        Schedule(state, Course.Of(state, chat, message, outcome ?? DeliveryOutcome.Usual), message.CreatedAt);

    /// <summary>Schedules the steps that are still ahead of a message on the world's clock.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="course">The message's course.</param>
    /// <param name="start">What its times count from.</param>
    public static WorldState Schedule(WorldState state, Course course, DateTimeOffset start)
    {
        foreach (var step in course.Steps().Where(step => step.To > course.Message.Status))
        {
            state = state.Schedule(sequence => step.At(start, sequence, course.Message.Id));
        }

        return state;
    }
}
