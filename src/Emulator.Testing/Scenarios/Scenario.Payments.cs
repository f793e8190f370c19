using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.Payments;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Testing;

/// <content>Payments from customers' wallets.</content>
public sealed partial class Scenario
{
    /// <summary>How far the account is with the provider of cards; otherwise ready.</summary>
    /// <param name="status"><c>ready</c>, <c>onboarding</c> or <c>disabled</c>.</param>
    public Scenario PaymentProvider(string status) => With(
        file => file.Payments.Provider = ScenarioValues.Read(
            Choices.Of(ProviderStatusExtensions.Names, index => (ProviderStatus)index), status));

    /// <summary>A customer's wallet. Without this: not connected, with a card, and no approval is needed.</summary>
    /// <param name="handle">Their phone number in E.164 form, or e-mail address.</param>
    /// <param name="describe">What it is like.</param>
    public Scenario PaymentHandle(string handle, Action<ScenarioPaymentHandle>? describe = null)
    {
        var wallet = new PaymentHandleSpec { Handle = Located.Of(handle) };
        describe?.Invoke(new ScenarioPaymentHandle(wallet));
        return With(file => file.Payments.Handles = [.. file.Payments.Handles, wallet]);
    }

    /// <summary>A payment from a customer's wallet.</summary>
    /// <param name="handle">The customer.</param>
    /// <param name="amountCents">How much, in cents of a dollar.</param>
    /// <param name="describe">What else is to be said of it.</param>
    public Scenario AgentPayment(string handle, long amountCents, Action<ScenarioPayment>? describe = null)
    {
        var payment = new AgentPaymentSpec { Handle = Located.Of(handle), AmountCents = amountCents };
        describe?.Invoke(new ScenarioPayment(payment));
        return With(file => file.Payments.AgentPayments = [.. file.Payments.AgentPayments, payment]);
    }
}
