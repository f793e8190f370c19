using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Chats;

/// <summary>Changes that leave one event about a chat.</summary>
internal static class ChatEvents
{
    /// <summary>The change to a state, with the event that tells of it.</summary>
    /// <param name="state">The state after the change.</param>
    /// <param name="type">One of <see cref="EventTypes"/>.</param>
    /// <param name="context">When it happened, and in which call.</param>
    /// <param name="chat">The chat as it is in that state.</param>
    /// <param name="detail">What else there is to tell.</param>
    public static TransitionResult<Unit> Of(WorldState state, string type, TransitionContext context, Chat chat, EventDetail detail)
    {
        var ids = state.OpenIds();
        var happened = new WorldEvent(ids.NextUuid(), type, context.Now, context.TraceId, chat, null) { Detail = detail };
        return new TransitionResult<Unit>(state with { IdPosition = ids.Position }, default, [happened]);
    }
}
