using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Webhooks;

/// <summary>Keeps the token that a receiver answered for a chat, if affinity is still on.</summary>
internal sealed record LearnRoutingTokenCommand(Guid SubscriptionId, Guid ChatId, string Token)
{
    public Result<TransitionResult<Unit>> Apply(WorldState state, TransitionContext context)
    {
        var isOn = state.Subscriptions.Any(subscription => subscription.Id == SubscriptionId && subscription.Routing is not null);
        var isNews = isOn && state.RoutingTokens.Of(SubscriptionId).GetValueOrDefault(ChatId) != Token;
        var next = isNews ? state with { RoutingTokens = state.RoutingTokens.Learn(SubscriptionId, ChatId, Token) } : state;
        return new TransitionResult<Unit>(next, default, []);
    }
}
