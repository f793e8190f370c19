using Chats.Emulator.Domain;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>Changes that leave one event about a chat.</summary>
internal static class ChatFact
{
    /// <summary>The change to a state, with the event that tells of it.</summary>
    /// <param name="state">The state after the change.</param>
    /// <param name="type">One of <see cref="EventTypes"/>.</param>
    /// <param name="moment">When it happened, and in which call.</param>
    /// <param name="chat">The chat as it is in that state.</param>
    /// <param name="detail">What else there is to tell.</param>
    public static Change<Unit> Of(WorldState state, string type, Moment moment, Chat chat, EventDetail detail)
    {
        var ids = state.OpenIds();
        var happened = new WorldEvent(ids.NextUuid(), type, moment.Now, moment.TraceId, chat, null) { Detail = detail };
        return new Change<Unit>(state with { IdPosition = ids.Position }, default, [happened]);
    }
}
