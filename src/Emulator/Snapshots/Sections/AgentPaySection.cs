using System.Collections.Immutable;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Snapshots.Sections;

/// <summary>Payments from customers' wallets, as lists in a stable order.</summary>
internal sealed record AgentPaySection(ProviderStatus Provider)
{
    public ImmutableArray<PaymentHandle> Handles { get; init; }

    public ImmutableArray<AgentPayment> Payments { get; init; }

    public ImmutableArray<AgentPaymentFlow> Flows { get; init; }

    /// <summary>Null: nothing is known of any.</summary>
    public static AgentPaySection? Of(AgentPayState state) => state.IsEmpty ? null : new(state.Provider)
    {
        Handles = [.. state.Handles.Values],
        Payments = [.. state.Payments.Values.OrderBy(payment => payment.Sequence)],
        Flows = [.. state.Flows.Values],
    };

    public AgentPayState ToState() => new()
    {
        Provider = Provider,
        Handles = Handles.ToImmutableSortedDictionary(handle => handle.Handle, handle => handle, StringComparer.Ordinal),
        Payments = Payments.ToImmutableSortedDictionary(payment => payment.Id, payment => payment, StringComparer.Ordinal),
        Flows = Flows.ToImmutableSortedDictionary(flow => flow.Key, flow => flow, StringComparer.Ordinal),
    };
}
