using System.Collections.Immutable;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Payments;

/// <summary>A payment request that was made before the start.</summary>
internal sealed class PaymentRequestSpec
{
    public Located<Guid>? Id { get; set; }

    public Located<string>? Session { get; set; }

    public long Amount { get; set; }

    public PaymentRequestStatus Status { get; set; }

    public string? Description { get; set; }

    public ImmutableArray<PaymentNote>? Metadata { get; set; }

    public TimeSpec CreatedAt { get; set; } = TimeSpec.AtStart;

    public TimeSpec? UpdatedAt { get; set; }

    public TimeSpec? ExpiresAt { get; set; }

    public TimeSpec? PaidAt { get; set; }

    public PlanSpec? Subscription { get; set; }

    public string? PaymentIntentId { get; set; }

    public string? CustomerId { get; set; }

    public NaturalSpec? Natural { get; set; }

    public static PaymentRequestSpec Of(PaymentRequest request) => new()
    {
        Id = Located.Of(request.Id),
        Session = Located.Of(request.Session),
        Amount = request.Amount,
        Status = request.Status,
        Description = request.Description,
        Metadata = request.Metadata,
        CreatedAt = TimeSpec.Of(request.CreatedAt),
        UpdatedAt = TimeSpec.Of(request.UpdatedAt),
        ExpiresAt = TimeSpec.Of(request.ExpiresAt),
        PaidAt = TimeSpec.Of(request.PaidAt),
        Subscription = request.Plan is { } plan ? PlanSpec.Of(plan, request.Stripe?.Subscription) : null,
        PaymentIntentId = request.Stripe?.PaymentIntent,
        CustomerId = request.Stripe?.Customer,
        Natural = request.Natural is { } natural ? NaturalSpec.Of(natural) : null,
    };
}
