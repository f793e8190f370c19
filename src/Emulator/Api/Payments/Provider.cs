using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api.Payments;

/// <summary>Checks which provider a path names: there is one.</summary>
internal static class Provider
{
    /// <summary>What is wrong; null: nothing.</summary>
    public static Refusal? Problem(string provider) => provider == AgentCard.Provider
        ? null
        : AgentPaymentRules.ProviderKnown.Refuse($"Payment provider not found; there is {AgentCard.Provider}");
}
