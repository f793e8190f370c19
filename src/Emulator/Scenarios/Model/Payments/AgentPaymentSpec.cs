using System.Collections.Immutable;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Payments;

internal sealed class AgentPaymentSpec
{
    public Located<string>? Id { get; set; }

    public Located<string>? Handle { get; set; }

    public long AmountCents { get; set; }

    public string? Description { get; set; }

    public MerchantSpec? Merchant { get; set; }

    /// <summary>In the order of its keys.</summary>
    public ImmutableArray<PaymentNote>? Metadata { get; set; }

    public AgentPaymentStatus Status { get; set; }

    public TimeSpec CreatedAt { get; set; } = TimeSpec.AtStart;

    public TimeSpec? UpdatedAt { get; set; }
}
