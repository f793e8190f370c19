using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.AgentPayments;

/// <summary>Asks a customer to connect their wallet: they get a code. What was under way before ends.</summary>
internal sealed record ConnectHandleCommand(string Handle)
{
    public Result<TransitionResult<PaymentHandle>> Apply(WorldState state, TransitionContext context)
    {
        if (ProviderGate.Problem(state) is { } problem) return problem;
        var handle = state.AgentPay.HandleOf(Handle);
        if (handle.Status == ConnectionStatus.Connected) return new TransitionResult<PaymentHandle>(state, handle, []);
        var ids = state.OpenIds();
        var pending = handle with
        {
            Status = ConnectionStatus.Pending,
            ConnectId = AgentCard.ConnectId(ids.NextUuid()),
            CodeUntil = context.Now + PaymentHandle.CodeLifetime,
        };
        return new TransitionResult<PaymentHandle>(state.Put(pending) with { IdPosition = ids.Position }, pending, []);
    }
}
