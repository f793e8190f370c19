using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.AgentPayments;

/// <summary>The customer approves of what waits for it. The payments are made when the caller sends the same call again.</summary>
internal sealed record ApprovePaymentsCommand(string Handle)
{
    /// <summary>The value is how many there were.</summary>
    public Result<TransitionResult<int>> Apply(WorldState state, TransitionContext context)
    {
        _ = context;
        var waiting = state.AgentPay.Flows.Values.Where(flow => flow.AwaitsApproval && flow.Request.Handle == Handle).ToList();
        var next = waiting.Aggregate(state.AgentPay, (payments, flow) => payments.Put(flow with { IsApproved = true }));
        return new TransitionResult<int>(state with { AgentPay = next }, waiting.Count, []);
    }
}
