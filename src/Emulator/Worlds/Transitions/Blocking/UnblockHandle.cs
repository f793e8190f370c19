using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Blocking;

/// <summary>Takes a handle off the account's blocklist; one that is not there is no error (webhooks 10).</summary>
internal sealed record UnblockHandle(string Handle)
{
    public Result<Change<Unit>> Apply(WorldState state, Moment moment) =>
        new Change<Unit>(state with { Blocked = state.Blocked.Remove(Handle) }, default, []);
}
