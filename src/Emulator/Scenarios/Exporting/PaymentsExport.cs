using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Model.Payments;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios.Exporting;

/// <summary>Describes the wallets of customers, and the payments from them.</summary>
internal static class PaymentsExport
{
    public static PaymentsSpec Of(WorldState state)
    {
        var payments = new PaymentsSpec
        {
            Provider = state.AgentPay.Provider,
            Handles = [.. state.AgentPay.Handles.Values.Select(Of)],
            AgentPayments = [.. state.AgentPay.Payments.Values.OrderBy(payment => payment.Sequence).Select(Of)],
        };
        PaymentRequestExport.AddTo(payments, state.PaymentRequests);
        return payments;
    }

    private static PaymentHandleSpec Of(PaymentHandle handle) => new()
    {
        Handle = Located.Of(handle.Handle),
        Status = handle.Status,
        Card = handle.HasCard,
        Approval = handle.NeedsApproval,
        Code = handle.Code,
        ConnectId = handle.ConnectId,
        CodeExpiresAt = TimeSpec.Of(handle.CodeUntil),
    };

    private static AgentPaymentSpec Of(AgentPayment payment) => new()
    {
        Id = Located.Of(payment.Id),
        Handle = Located.Of(payment.Request.Handle),
        AmountCents = payment.Request.AmountCents,
        Description = payment.Request.Description,
        Merchant = payment.Request.Merchant is { } merchant ? new MerchantSpec { Name = merchant.Name, Url = merchant.Url } : null,
        Metadata = payment.Request.Metadata,
        Status = payment.Status,
        CreatedAt = TimeSpec.Of(payment.CreatedAt),
        UpdatedAt = payment.UpdatedAt == payment.CreatedAt ? null : TimeSpec.Of(payment.UpdatedAt),
    };
}
