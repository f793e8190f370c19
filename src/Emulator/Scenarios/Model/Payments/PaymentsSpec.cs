using Chats.Emulator.Domain.Payments;

namespace Chats.Emulator.Scenarios.Model.Payments;

internal sealed class PaymentsSpec
{
    public ProviderStatus Provider { get; set; }

    public IReadOnlyList<PaymentHandleSpec> Handles { get; set; } = [];

    public IReadOnlyList<AgentPaymentSpec> AgentPayments { get; set; } = [];
}
