using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Webhooks;

/// <summary>Ends a subscription: nothing more is sent, its secret is gone and its URL is free.</summary>
internal sealed record DeleteSubscriptionCommand(Guid Id)
{
    public Result<TransitionResult<Unit>> Apply(WorldState state, TransitionContext context)
    {
        if (!Lookup.Subscription(state, Id).TryGet(out var found, out var refusal)) return refusal;
        var ids = state.OpenIds();
        var deleted = SubscriptionEvents.Deleted(found, ids, context);
        var next = state with
        {
            Subscriptions = state.Subscriptions.Remove(found),
            RoutingTokens = state.RoutingTokens.Forget(Id),
            IdPosition = ids.Position,
        };
        return new TransitionResult<Unit>(next, default, [deleted]);
    }
}
