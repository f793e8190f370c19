using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Model.Payments;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.AgentPayments;

namespace Chats.Emulator.Scenarios.Seeding;

/// <summary>Adds the file's wallets and the payments from them; last of all, so that they shift no other id.</summary>
internal static class AgentPaySeeding
{
    public static WorldState Add(WorldState state, PaymentsSpec spec, DateTimeOffset start)
    {
        var ids = state.OpenIds();
        var payments = spec.AgentPayments.Select((payment, i) => Payment(payment, i, ids, start)).ToList();
        var seeded = spec.Handles.Select(handle => Handle(handle, ids, start))
            .Aggregate(state.AgentPay with { Provider = spec.Provider }, (all, handle) => all.Put(handle));
        seeded = payments.Aggregate(seeded, (all, payment) => all.Put(payment));
        return payments.Where(payment => payment.Status == AgentPaymentStatus.Ready).Aggregate(
            state with { AgentPay = seeded, IdPosition = ids.Position },
            (next, payment) => next.Schedule(sequence => new ExpirePaymentJob(payment.LapsesAt, sequence, payment.Id)));
    }

    private static PaymentHandle Handle(PaymentHandleSpec spec, IdSource ids, DateTimeOffset start)
    {
        var handle = new PaymentHandle(spec.Handle!.Value)
        {
            Status = spec.Status,
            HasCard = spec.Card,
            NeedsApproval = spec.Approval,
            Code = spec.Code,
        };
        return spec.Status != ConnectionStatus.Pending ? handle : handle with
        {
            ConnectId = spec.ConnectId ?? AgentCard.ConnectId(ids.NextUuid()),
            CodeUntil = spec.CodeExpiresAt?.At(start) ?? start + PaymentHandle.CodeLifetime,
        };
    }

    /// <summary>One that was ready so long ago that it has lapsed is expired.</summary>
    private static AgentPayment Payment(AgentPaymentSpec spec, int place, IdSource ids, DateTimeOffset start)
    {
        var request = new AgentPaymentRequest(spec.Handle!.Value, spec.AmountCents, "usd")
        {
            Description = spec.Description,
            Merchant = spec.Merchant is { } merchant ? new PaymentMerchant(merchant.Name, merchant.Url) : null,
            Metadata = spec.Metadata,
        };
        var payment = new AgentPayment(spec.Id?.Value ?? AgentCard.PaymentId(ids.NextUuid()), place, request, spec.CreatedAt.At(start))
        {
            Status = spec.Status,
            UpdatedAt = (spec.UpdatedAt ?? spec.CreatedAt).At(start),
        };
        return payment.Status == AgentPaymentStatus.Ready && payment.LapsesAt <= start
            ? payment with { Status = AgentPaymentStatus.Expired, UpdatedAt = payment.LapsesAt }
            : payment;
    }
}
