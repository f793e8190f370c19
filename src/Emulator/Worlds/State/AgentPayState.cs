using System.Collections.Immutable;
using Chats.Emulator.Domain.Payments;

namespace Chats.Emulator.Worlds.State;

/// <summary>What a world knows of payments from customers' wallets: the provider, the wallets, and the payments.</summary>
internal sealed record AgentPayState
{
    public static readonly AgentPayState Empty = new();

    public ProviderStatus Provider { get; init; }

    /// <summary>The customers anything is known of, by handle.</summary>
    public ImmutableSortedDictionary<string, PaymentHandle> Handles { get; init; } =
        ImmutableSortedDictionary.Create<string, PaymentHandle>(StringComparer.Ordinal);

    public ImmutableSortedDictionary<string, AgentPayment> Payments { get; init; } =
        ImmutableSortedDictionary.Create<string, AgentPayment>(StringComparer.Ordinal);

    /// <summary>What was begun with an idempotency key, by key; kept for the world's life.</summary>
    public ImmutableSortedDictionary<string, AgentPaymentFlow> Flows { get; init; } =
        ImmutableSortedDictionary.Create<string, AgentPaymentFlow>(StringComparer.Ordinal);

    public bool IsEmpty => Provider == ProviderStatus.Ready && Handles.IsEmpty && Payments.IsEmpty && Flows.IsEmpty;

    /// <summary>What is known of a customer; of one never seen: that they are not connected.</summary>
    public PaymentHandle HandleOf(string handle) => Handles.GetValueOrDefault(handle) ?? new PaymentHandle(handle);

    public AgentPayState Put(PaymentHandle handle) => this with { Handles = Handles.SetItem(handle.Handle, handle) };

    public AgentPayState Put(AgentPayment payment) => this with { Payments = Payments.SetItem(payment.Id, payment) };

    public AgentPayState Put(AgentPaymentFlow flow) => this with { Flows = Flows.SetItem(flow.Key, flow) };
}
