using Chats.Emulator.Domain.People;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Blocking;

/// <summary>Puts a handle on the account's blocklist; one that is there keeps its entry.</summary>
internal sealed record BlockHandleCommand(string Handle, string? Reason)
{
    public Result<TransitionResult<Outcome>> Apply(WorldState state, TransitionContext context)
    {
        if (state.Blocked.TryGetValue(Handle, out var known))
        {
            return new TransitionResult<Outcome>(state, new Outcome(known, IsNew: false), []);
        }

        var entry = new BlockedHandle(Handle, context.Now, Reason) { Sequence = state.Sequence };
        var next = state with { Blocked = state.Blocked.Add(Handle, entry), Sequence = state.Sequence + 1 };
        return new TransitionResult<Outcome>(next, new Outcome(entry, IsNew: true), []);
    }

    internal sealed record Outcome(BlockedHandle Entry, bool IsNew);
}
