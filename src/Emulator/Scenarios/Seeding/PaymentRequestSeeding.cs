using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Model.Payments;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.PaymentRequests;

namespace Chats.Emulator.Scenarios.Seeding;

/// <summary>Puts payment requests, and how the account is set up for them, into the state.</summary>
internal static class PaymentRequestSeeding
{
    public static WorldState Add(WorldState state, PaymentsSpec spec, DateTimeOffset start)
    {
        var account = spec.Account();
        var next = state with { PaymentRequests = state.PaymentRequests with { Account = account } };
        foreach (var request in spec.Requests) next = Add(next, request, account, start);
        return next;
    }

    private static WorldState Add(WorldState state, PaymentRequestSpec spec, PaymentAccount account, DateTimeOffset start)
    {
        var ids = state.OpenIds();
        var request = Build(spec, account, ids, state.Sequence, start);
        var next = state with
        {
            PaymentRequests = state.PaymentRequests.Put(request),
            IdPosition = ids.Position,
            Sequence = state.Sequence + 1,
        };
        return request.Status == PaymentRequestStatus.Requested
            ? next.Schedule(
                sequence => new ExpirePaymentRequestJob(
                    request.ExpiresAt, sequence, request.Id, IdSource.TraceIdWithoutRequest(state.Seed, sequence)))
            : next;
    }

    private static PaymentRequest Build(
        PaymentRequestSpec spec, PaymentAccount account, IdSource ids, long sequence, DateTimeOffset start)
    {
        var created = spec.CreatedAt.At(start);
        var updated = spec.UpdatedAt?.At(start) ?? created;
        return new PaymentRequest(
            spec.Id?.Value ?? ids.NextUuid(), sequence, spec.Session?.Value ?? PaymentIds.Of("tok_", ids.NextUuid()), spec.Amount,
            PaymentRequest.Dollar,
            created, spec.ExpiresAt?.At(start) ?? created + account.Lifetime)
        {
            Status = spec.Status,
            UpdatedAt = updated,
            PaidAt = spec.PaidAt?.At(start) ?? (spec.Status == PaymentRequestStatus.Succeeded ? updated : null),
            Description = spec.Description,
            Metadata = spec.Metadata,
            Plan = spec.Subscription?.Build(start),
            Stripe = spec.Natural is null ? new StripeIds(spec.PaymentIntentId, spec.CustomerId, spec.Subscription?.SubscriptionId) : null,
            Natural = spec.Natural is { } natural
                ? natural.Build(natural.RequestId ?? PaymentIds.Of("prq_", ids.NextUuid()))
                : null,
        };
    }
}
