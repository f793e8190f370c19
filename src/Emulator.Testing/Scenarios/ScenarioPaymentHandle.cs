using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Model.Payments;

namespace Chats.Emulator.Testing;

/// <summary>What a customer's wallet is like, from which payments are made.</summary>
public sealed class ScenarioPaymentHandle
{
    private readonly PaymentHandleSpec _handle;

    internal ScenarioPaymentHandle(PaymentHandleSpec handle) => _handle = handle;

    /// <summary>The wallet is connected.</summary>
    public ScenarioPaymentHandle Connected() => With(handle => handle.Status = ConnectionStatus.Connected);

    /// <summary>The customer was asked to connect, and has a code.</summary>
    public ScenarioPaymentHandle Pending() => With(handle => handle.Status = ConnectionStatus.Pending);

    /// <summary>The wallet was connected, and is no more.</summary>
    public ScenarioPaymentHandle Revoked() => With(handle => handle.Status = ConnectionStatus.Revoked);

    /// <summary>There is no card in the wallet: payments answer <c>attach_url</c>.</summary>
    public ScenarioPaymentHandle WithoutCard() => With(handle => handle.Card = false);

    /// <summary>The customer must approve of each payment.</summary>
    public ScenarioPaymentHandle NeedsApproval() => With(handle => handle.Approval = true);

    /// <summary>The code the customer gets when they are asked to connect.</summary>
    /// <param name="code">The code.</param>
    public ScenarioPaymentHandle Code(string code) => With(handle => handle.Code = code);

    private ScenarioPaymentHandle With(Action<PaymentHandleSpec> change)
    {
        change(_handle);
        return this;
    }
}
