using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Expiry;

/// <summary>
/// The end of an ephemeral message: the account no longer sees it, and no event tells of it. Its delivery goes on, people keep their
/// bubble, and its files end by themselves.
/// </summary>
internal sealed record ExpireMessageJob(DateTimeOffset Due, long Sequence, Guid MessageId) : Job(Due, Sequence)
{
    public override bool IsMoot(WorldState state) => state.Messages.GetValueOrDefault(MessageId) is not { IsDeleted: false };

    public override TransitionResult<Unit> Run(WorldState state, DateTimeOffset now)
    {
        if (state.Messages.GetValueOrDefault(MessageId) is not { IsDeleted: false } message)
        {
            return new TransitionResult<Unit>(state, default, []);
        }

        var gone = message with { IsDeleted = true };
        return new TransitionResult<Unit>(state.Put(gone).Hide(gone), default, []);
    }
}
