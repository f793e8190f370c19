using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Locations;

/// <summary>The end a share was given when it began; one that was stopped or prolonged since is left alone.</summary>
internal sealed record EndShareJob(DateTimeOffset Due, long Sequence, Guid ChatId, string Handle, string TraceId) : Job(Due, Sequence)
{
    public override bool IsMoot(WorldState state) =>
        !state.Chats[ChatId].Locations.Any(share => share.Handle == Handle && share.EndsAt == Due);

    public override TransitionResult<Unit> Run(WorldState state, DateTimeOffset now)
    {
        var chat = state.Chats[ChatId];
        return chat.Locations.FirstOrDefault(share => share.Handle == Handle && share.EndsAt <= now) is { } over
            ? Sharing.End(state, chat, over, new TransitionContext(now, TraceId))
            : new TransitionResult<Unit>(state, default, []);
    }
}
