using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>Something a person does in a chat that exists, on their own device.</summary>
/// <param name="Handle">Who does it.</param>
internal abstract record ContactAct(string Handle)
{
    public Result<Change<Arrival>> Apply(WorldState state, Moment moment)
    {
        if (Find(state) is var chat && chat.IsRefused(out var refusal)) return refusal;
        return Obstacle(state, chat.Value) is { } reason ? Reach.Drop(state, reason) : Act(state, chat.Value, moment);
    }

    protected abstract Result<Chat> Find(WorldState state);

    protected virtual string? Obstacle(WorldState state, Chat chat) => Reach.Obstacle(state, Handle, chat);

    protected abstract Result<Change<Arrival>> Act(WorldState state, Chat chat, Moment moment);

    /// <summary>The person as a participant of the chat.</summary>
    protected Participant Actor(Chat chat) => chat.Find(Handle)!;

    /// <summary>Everything stays as it is, and nobody hears of it.</summary>
    protected static Change<Arrival> Nothing(WorldState state, Chat chat) => new(state, new Arrival(chat.Id), []);

    /// <summary>The state after the act, and one fact that tells of it.</summary>
    protected static Change<Arrival> Told(
        WorldState state, Moment moment, string type, Chat chat, Message? message = null, EventDetail? detail = null)
    {
        var ids = state.OpenIds();
        var happened = new WorldEvent(ids.NextUuid(), type, moment.Now, moment.TraceId, chat, message) { Detail = detail };
        return new Change<Arrival>(state with { IdPosition = ids.Position }, new Arrival(chat.Id, message?.Id), [happened]);
    }
}
