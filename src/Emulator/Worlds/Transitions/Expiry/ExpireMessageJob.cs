using Chats.Emulator.Determinism;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Expiry;

/// <summary>
/// The end of an ephemeral message: the account no longer sees it, and no event of the vendor's tells of it. Its delivery goes on, people
/// keep their bubble, and its files end by themselves.
/// </summary>
internal sealed record ExpireMessageJob(DateTimeOffset Due, long Sequence, Guid MessageId) : Job(Due, Sequence)
{
    /// <summary>The place of the event among what belongs to the message: reactions stand from 0, its taking back at -1.</summary>
    private const int EventPlace = -2;

    public override bool IsMoot(WorldState state) => state.Messages.GetValueOrDefault(MessageId) is not { IsDeleted: false };

    public override TransitionResult<Unit> Run(WorldState state, DateTimeOffset now)
    {
        if (state.Messages.GetValueOrDefault(MessageId) is not { IsDeleted: false } message)
        {
            return new TransitionResult<Unit>(state, default, []);
        }

        var gone = message with { IsDeleted = true };
        var next = state.Put(gone).Hide(gone);
        var happened = new WorldEvent(
            IdSource.Derive(MessageId, EventPlace), EmulatorEvents.MessageExpired, now, message.TraceId, next.Chats[gone.ChatId], gone);
        return new TransitionResult<Unit>(next, default, [happened]);
    }
}
