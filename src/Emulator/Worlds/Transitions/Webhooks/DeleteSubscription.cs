using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions.Webhooks;

/// <summary>Ends a subscription: nothing more is sent, its secret is gone and its URL is free (webhooks 1.6).</summary>
internal sealed record DeleteSubscription(Guid Id)
{
    public Result<Change<Unit>> Apply(WorldState state, Moment moment)
    {
        if (Lookup.Subscription(state, Id) is var found && found.IsRefused(out var refusal)) return refusal;
        return new Change<Unit>(state with { Subscriptions = state.Subscriptions.Remove(found.Value) }, default, []);
    }
}
