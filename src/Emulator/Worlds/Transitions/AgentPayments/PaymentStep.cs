using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.AgentPayments;

/// <summary>One step of a payment that has no card yet.</summary>
internal sealed class PaymentStep(WorldState state, AgentPaymentFlow flow, TransitionContext context)
{
    private readonly IdSource _ids = state.OpenIds();
    private AgentPayment? _minted;

    /// <summary>The state once the step is taken; the flow is the caller's to keep.</summary>
    public WorldState After => _minted is { } payment
        ? (state.Put(payment) with { IdPosition = _ids.Position })
            .Schedule(sequence => new ExpirePaymentJob(payment.LapsesAt, sequence, payment.Id))
        : state with { IdPosition = _ids.Position };

    /// <summary>What the flow is now, and what the caller is told.</summary>
    public (AgentPaymentFlow Flow, AgentPaymentAnswer Answer) Take()
    {
        var handle = state.AgentPay.HandleOf(flow.Request.Handle);
        return handle.Status switch
        {
            ConnectionStatus.Connected when !handle.HasCard => AskForCard(),
            ConnectionStatus.Connected when handle.NeedsApproval && !flow.IsApproved => AskForApproval(),
            ConnectionStatus.Connected => Mint(),
            ConnectionStatus.Pending => (flow, Says(AgentPaymentAnswer.Connecting)),
            _ => (flow, Says(AgentPaymentAnswer.NeedsConnection)),
        };
    }

    private (AgentPaymentFlow Flow, AgentPaymentAnswer Answer) AskForCard()
    {
        var asked = flow.AttachUntil > context.Now
            ? flow
            : flow with
            {
                AttachUrl = AgentCard.AttachUrl(_ids.NextUuid()),
                AttachUntil = context.Now + AgentPaymentFlow.AttachLifetime,
            };
        return (asked, Says(AgentPaymentAnswer.AwaitingUserAction) with { AttachUrl = asked.AttachUrl });
    }

    private (AgentPaymentFlow Flow, AgentPaymentAnswer Answer) AskForApproval()
    {
        var asked = flow.ApprovalUrl is null ? flow with { ApprovalUrl = AgentCard.ApprovalUrl(_ids.NextUuid()) } : flow;
        return (asked, Says(AgentPaymentAnswer.AwaitingUserAction) with { ApprovalUrl = asked.ApprovalUrl });
    }

    private (AgentPaymentFlow Flow, AgentPaymentAnswer Answer) Mint()
    {
        _minted = new AgentPayment(AgentCard.PaymentId(_ids.NextUuid()), state.AgentPay.Payments.Count, flow.Request, context.Now);
        return (flow with { PaymentId = _minted.Id }, AgentPaymentAnswer.Of(_minted));
    }

    private AgentPaymentAnswer Says(string status) => new(flow.Request, status);
}
