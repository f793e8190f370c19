using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.AgentPayments;

/// <summary>What the provider decides: the account is connected, or may pay no more. No event tells of it.</summary>
internal sealed record SetProviderCommand(ProviderStatus Status)
{
    public Result<TransitionResult<ProviderStatus>> Apply(WorldState state, TransitionContext context)
    {
        _ = context;
        return new TransitionResult<ProviderStatus>(state with { AgentPay = state.AgentPay with { Provider = Status } }, Status, []);
    }
}
