using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Typing;

/// <summary>The bubble clears by itself, unless a later start has kept it.</summary>
internal sealed record EndTypingJob(DateTimeOffset Due, long Sequence, Guid ChatId) : Job(Due, Sequence)
{
    public override bool IsMoot(WorldState state) => state.Chats[ChatId].TypingUntil != Due;

    public override TransitionResult<Unit> Run(WorldState state, DateTimeOffset now)
    {
        var chat = state.Chats[ChatId];
        return new TransitionResult<Unit>(chat.TypingUntil <= now ? state.Replace(chat with { TypingUntil = null }) : state, default, []);
    }
}
