using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>Gives a chat a health of somebody's choice (chats 6): how the vendor scores it is not published.</summary>
internal sealed record SetChatHealth(Guid ChatId, HealthStatus Status)
{
    public Result<Change<ChatHealth>> Apply(WorldState state, Moment moment)
    {
        var chat = state.Chats[ChatId];
        if (chat.Health.Status == Status) return new Change<ChatHealth>(state, chat.Health, []);
        var health = new ChatHealth(Status, moment.Now) { Former = chat.Health.Status };
        return new Change<ChatHealth>(state.Replace(chat with { Health = health }), health, []);
    }
}
