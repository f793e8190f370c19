using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.AgentPayments;

/// <summary>
/// Brings a payment as far as it comes now: until there is a card for it, each answer says what is missing, and the same call with the same
/// key goes on from there. Without a key nothing is remembered.
/// </summary>
/// <param name="Request">What is asked for.</param>
/// <param name="Key">The idempotency key; null: none.</param>
internal sealed record CreatePaymentCommand(AgentPaymentRequest Request, string? Key)
{
    public Result<TransitionResult<AgentPaymentAnswer>> Apply(WorldState state, TransitionContext context)
    {
        var known = Key is null ? null : state.AgentPay.Flows.GetValueOrDefault(Key);
        if (known is not null && !known.Request.IsSameAs(Request))
        {
            return AgentPaymentRules.KeySameRequest.Refuse("Idempotency-Key was used with other parameters");
        }

        if (known?.PaymentId is { } id)
        {
            var present = AgentPaymentAnswer.Of(state.AgentPay.Payments[id]) with { IsReplay = true };
            return new TransitionResult<AgentPaymentAnswer>(state, present, []);
        }

        if (ProviderGate.Problem(state) is { } problem) return problem;
        return GoOn(new PaymentStep(state, known ?? new AgentPaymentFlow(Key ?? "", Request), context), known is not null);
    }

    private TransitionResult<AgentPaymentAnswer> GoOn(PaymentStep step, bool isReplay)
    {
        var (flow, answer) = step.Take();
        var next = Key is null ? step.After : step.After with { AgentPay = step.After.AgentPay.Put(flow) };
        return new TransitionResult<AgentPaymentAnswer>(next, answer with { IsReplay = isReplay }, []);
    }
}
