using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.AgentPayments;

/// <summary>Says what a customer's wallet is like from now on; what is null stays.</summary>
internal sealed record ChangeHandleCommand(string Handle)
{
    public bool? HasCard { get; init; }

    public bool? NeedsApproval { get; init; }

    public string? Code { get; init; }

    public Result<TransitionResult<PaymentHandle>> Apply(WorldState state, TransitionContext context)
    {
        _ = context;
        var before = state.AgentPay.HandleOf(Handle);
        var after = before with
        {
            HasCard = HasCard ?? before.HasCard,
            NeedsApproval = NeedsApproval ?? before.NeedsApproval,
            Code = Code ?? before.Code,
        };
        return new TransitionResult<PaymentHandle>(state.Put(after), after, []);
    }
}
