using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.PaymentRequests;

/// <summary>Changes how the account is set up to collect money; what is null stays.</summary>
internal sealed record ChangePaymentAccountCommand(bool? IsConnected, bool? CanCharge, bool? IsOnboarded, string? Checkout)
{
    public Result<TransitionResult<PaymentAccount>> Apply(WorldState state, TransitionContext context)
    {
        var before = state.PaymentRequests.Account;
        var after = before with
        {
            IsConnected = IsConnected ?? before.IsConnected,
            CanCharge = CanCharge ?? before.CanCharge,
            IsOnboarded = IsOnboarded ?? before.IsOnboarded,
            Checkout = Checkout ?? before.Checkout,
        };
        var next = state with { PaymentRequests = state.PaymentRequests with { Account = after } };
        return new TransitionResult<PaymentAccount>(next, after, []);
    }
}
