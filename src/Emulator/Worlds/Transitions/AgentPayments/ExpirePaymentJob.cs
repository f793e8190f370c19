using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.AgentPayments;

/// <summary>The end of a card that nobody used; no event tells of it.</summary>
internal sealed record ExpirePaymentJob(DateTimeOffset Due, long Sequence, string PaymentId) : Job(Due, Sequence)
{
    public override bool IsMoot(WorldState state) => Of(state) is not { Status: AgentPaymentStatus.Ready };

    public override TransitionResult<Unit> Run(WorldState state, DateTimeOffset now) =>
        Of(state) is { Status: AgentPaymentStatus.Ready } payment
            ? new TransitionResult<Unit>(
                state.Put(payment with { Status = AgentPaymentStatus.Expired, UpdatedAt = now }), default, [])
            : new TransitionResult<Unit>(state, default, []);

    private AgentPayment? Of(WorldState state) => state.AgentPay.Payments.GetValueOrDefault(PaymentId);
}
