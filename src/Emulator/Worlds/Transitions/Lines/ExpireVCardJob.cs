using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Lines;

/// <summary>From now on the address of the entry leads nowhere.</summary>
internal sealed record ExpireVCardJob(DateTimeOffset Due, long Sequence, Guid VCardId) : Job(Due, Sequence)
{
    public override string About => "an address-book entry that can be downloaded";

    public override TransitionResult<Unit> Run(WorldState state, DateTimeOffset now) =>
        new(state with { VCards = state.VCards.Remove(VCardId) }, default, []);
}
