namespace Chats.Emulator.Domain.Payments;

/// <summary>Where a payment request stands in lists: the newest first.</summary>
internal readonly record struct PaymentRequestKey(long Sequence, Guid Id) : IComparable<PaymentRequestKey>
{
    public int CompareTo(PaymentRequestKey other) => other.Sequence.CompareTo(Sequence);
}
