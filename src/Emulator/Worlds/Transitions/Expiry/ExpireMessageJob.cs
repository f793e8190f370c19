using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Expiry;

/// <summary>The end of an ephemeral message: content and id are gone, and no event tells of it. Its files end by themselves.</summary>
internal sealed record ExpireMessageJob(DateTimeOffset Due, long Sequence, Guid MessageId) : Job(Due, Sequence)
{
    public override bool IsMoot(WorldState state) => !state.Messages.ContainsKey(MessageId);

    public override TransitionResult<Unit> Run(WorldState state, DateTimeOffset now)
    {
        if (!state.Messages.TryGetValue(MessageId, out var message)) return new TransitionResult<Unit>(state, default, []);
        var next = state.Hide(message);
        return new TransitionResult<Unit>(next with { Messages = next.Messages.Remove(MessageId) }, default, []);
    }
}
