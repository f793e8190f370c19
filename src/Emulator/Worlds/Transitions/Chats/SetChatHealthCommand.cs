using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Chats;

/// <summary>Gives a chat any health that is asked for: how the vendor scores it is not published.</summary>
internal sealed record SetChatHealthCommand(Guid ChatId, HealthStatus Status)
{
    /// <summary>The value is the chat's health then; null: there is no such chat.</summary>
    public Result<TransitionResult<ChatHealth?>> Apply(WorldState state, TransitionContext context)
    {
        if (!state.Chats.TryGetValue(ChatId, out var chat)) return new TransitionResult<ChatHealth?>(state, null, []);
        if (chat.Health.Status == Status) return new TransitionResult<ChatHealth?>(state, chat.Health, []);
        var health = new ChatHealth(Status, context.Now) { Former = chat.Health.Status };
        return new TransitionResult<ChatHealth?>(state.Replace(chat with { Health = health }), health, []);
    }
}
