using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Blocking;

/// <summary>Takes a handle off the account's blocklist; one that is not there is no error.</summary>
internal sealed record UnblockHandleCommand(string Handle)
{
    public Result<TransitionResult<Unit>> Apply(WorldState state, TransitionContext context) =>
        new TransitionResult<Unit>(state with { Blocked = state.Blocked.Remove(Handle) }, default, []);
}
