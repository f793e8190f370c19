using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Blocking;

/// <summary>Puts a handle on the account's blocklist; one that is there keeps its entry (webhooks 10).</summary>
internal sealed record BlockHandle(string Handle, string? Reason)
{
    public Result<Change<Outcome>> Apply(WorldState state, Moment moment)
    {
        if (state.Blocked.TryGetValue(Handle, out var known)) return new Change<Outcome>(state, new Outcome(known, IsNew: false), []);
        var entry = new BlockedHandle(Handle, moment.Now, Reason) { Sequence = state.Sequence };
        var next = state with { Blocked = state.Blocked.Add(Handle, entry), Sequence = state.Sequence + 1 };
        return new Change<Outcome>(next, new Outcome(entry, IsNew: true), []);
    }

    internal sealed record Outcome(BlockedHandle Entry, bool IsNew);
}
