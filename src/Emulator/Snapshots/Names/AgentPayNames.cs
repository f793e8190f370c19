using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Snapshots.Sections;
using static Chats.Emulator.Snapshots.Names.RecordNames;

namespace Chats.Emulator.Snapshots.Names;

/// <summary>Payments from customers' wallets.</summary>
internal static class AgentPayNames
{
    public static readonly RecordNames[] All =
    [
        Of<AgentPaySection>(
            (nameof(AgentPaySection.Provider), "provider"),
            (nameof(AgentPaySection.Handles), "handles"),
            (nameof(AgentPaySection.Payments), "payments"),
            (nameof(AgentPaySection.Flows), "flows")),
        Of<PaymentHandle>(
            (nameof(PaymentHandle.Handle), "handle"),
            (nameof(PaymentHandle.Status), "status"),
            (nameof(PaymentHandle.HasCard), "has_card"),
            (nameof(PaymentHandle.NeedsApproval), "needs_approval"),
            (nameof(PaymentHandle.Code), "code"),
            (nameof(PaymentHandle.ConnectId), "connect_id"),
            (nameof(PaymentHandle.CodeUntil), "code_until")),
        Of<AgentPayment>(
            (nameof(AgentPayment.Id), "id"),
            (nameof(AgentPayment.Sequence), "sequence"),
            (nameof(AgentPayment.Request), "request"),
            (nameof(AgentPayment.CreatedAt), "created_at"),
            (nameof(AgentPayment.Status), "status"),
            (nameof(AgentPayment.UpdatedAt), "updated_at")),
        Of<AgentPaymentRequest>(
            (nameof(AgentPaymentRequest.Handle), "handle"),
            (nameof(AgentPaymentRequest.AmountCents), "amount_cents"),
            (nameof(AgentPaymentRequest.Currency), "currency"),
            (nameof(AgentPaymentRequest.Description), "description"),
            (nameof(AgentPaymentRequest.Merchant), "merchant"),
            (nameof(AgentPaymentRequest.Metadata), "metadata")),
        Of<PaymentMerchant>(
            (nameof(PaymentMerchant.Name), "name"),
            (nameof(PaymentMerchant.Url), "url")),
        Of<PaymentNote>(
            (nameof(PaymentNote.Key), "key"),
            (nameof(PaymentNote.Value), "value")),
        Of<AgentPaymentFlow>(
            (nameof(AgentPaymentFlow.Key), "key"),
            (nameof(AgentPaymentFlow.Request), "request"),
            (nameof(AgentPaymentFlow.AttachUrl), "attach_url"),
            (nameof(AgentPaymentFlow.AttachUntil), "attach_until"),
            (nameof(AgentPaymentFlow.ApprovalUrl), "approval_url"),
            (nameof(AgentPaymentFlow.IsApproved), "is_approved"),
            (nameof(AgentPaymentFlow.PaymentId), "payment_id")),
    ];
}
