using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>Something a person does in a chat that exists, on their own device.</summary>
/// <param name="Handle">Who does it.</param>
internal abstract record ContactCommand(string Handle) : IContactCommand
{
    public Result<TransitionResult<ContactActionResult>> Apply(WorldState state, TransitionContext context)
    {
        if (!Find(state).TryGet(out var chat, out var refusal)) return refusal;
        if (Obstacle(state, chat) is { } reason) return ContactAccess.Drop(state, Handle, chat, reason, context);
        return Act(state, chat, context).TryGet(out var done, out refusal) ? done with { State = Remember(done.State, chat.Id) } : refusal;
    }

    protected abstract Result<Chat> Find(WorldState state);

    protected virtual string? Obstacle(WorldState state, Chat chat) => ContactAccess.Obstacle(state, Handle, chat);

    protected abstract Result<TransitionResult<ContactActionResult>> Act(WorldState state, Chat chat, TransitionContext context);

    /// <summary>The state that knows where the person did something last.</summary>
    private WorldState Remember(WorldState state, Guid chatId) =>
        state.Contacts.GetValueOrDefault(Handle) is { } contact && contact.LastChatId != chatId
            ? state with { Contacts = state.Contacts.SetItem(Handle, contact with { LastChatId = chatId }) }
            : state;

    /// <summary>The person as a participant of the chat.</summary>
    protected Participant Actor(Chat chat) => chat.Find(Handle)!;

    /// <summary>Everything stays as it is, and there is no event.</summary>
    protected static TransitionResult<ContactActionResult> NoChange(WorldState state, Chat chat) =>
        new(state, new ContactActionResult(chat.Id), []);

    /// <summary>The state after the act, and one fact that tells of it.</summary>
    protected static TransitionResult<ContactActionResult> WithEvent(
        WorldState state, TransitionContext context, string type, Chat chat, Message? message = null, EventDetail? detail = null)
    {
        var ids = state.OpenIds();
        var happened = new WorldEvent(ids.NextUuid(), type, context.Now, context.TraceId, chat, message) { Detail = detail };
        return new TransitionResult<ContactActionResult>(
            state with { IdPosition = ids.Position }, new ContactActionResult(chat.Id, message?.Id), [happened]);
    }
}
