using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>Gives a chat a health of somebody's choice (chats 6): how the vendor scores it is not published.</summary>
internal sealed record SetChatHealth(Guid ChatId, HealthStatus Status)
{
    /// <summary>The value is the chat's health then; null: there is no such chat.</summary>
    public Result<Change<ChatHealth?>> Apply(WorldState state, Moment moment)
    {
        if (!state.Chats.TryGetValue(ChatId, out var chat)) return new Change<ChatHealth?>(state, null, []);
        if (chat.Health.Status == Status) return new Change<ChatHealth?>(state, chat.Health, []);
        var health = new ChatHealth(Status, moment.Now) { Former = chat.Health.Status };
        return new Change<ChatHealth?>(state.Replace(chat with { Health = health }), health, []);
    }
}
