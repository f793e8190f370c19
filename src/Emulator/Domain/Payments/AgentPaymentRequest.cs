using System.Collections.Immutable;

namespace Chats.Emulator.Domain.Payments;

/// <summary>What the caller asks to be paid.</summary>
/// <param name="Handle">The customer whose wallet pays.</param>
/// <param name="AmountCents">How much, in minor units.</param>
/// <param name="Currency">In which currency.</param>
internal sealed record AgentPaymentRequest(string Handle, long AmountCents, string Currency)
{
    public string? Description { get; init; }

    public PaymentMerchant? Merchant { get; init; }

    /// <summary>The metadata in the caller's order; null: there is none.</summary>
    public ImmutableArray<PaymentNote>? Metadata { get; init; }

    /// <summary>Whether the other asks for the same; the order of metadata does not matter.</summary>
    public bool IsSameAs(AgentPaymentRequest other) =>
        this with { Metadata = null } == other with { Metadata = null } && Sorted(Metadata).SequenceEqual(Sorted(other.Metadata));

    private static IEnumerable<PaymentNote> Sorted(ImmutableArray<PaymentNote>? metadata) =>
        (metadata ?? []).OrderBy(note => note.Key, StringComparer.Ordinal);
}
