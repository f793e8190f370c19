using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.AgentPayments;

/// <summary>Nothing new begins while the account may not use the provider.</summary>
internal static class ProviderGate
{
    /// <summary>Why not; null: it may.</summary>
    public static Refusal? Problem(WorldState state) => state.AgentPay.Provider == ProviderStatus.Ready
        ? null
        : AgentPaymentRules.ProviderReady.Refuse(
            $"The payment provider {AgentCard.Provider} is {state.AgentPay.Provider.ToWireName()}, not ready");
}
