using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Model.Payments;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Checks;

/// <summary>Checks that wallets and payments are ones the API could have led to.</summary>
internal static class PaymentChecks
{
    public static void Run(PaymentsSpec payments, Problems problems)
    {
        Duplicates.Report("payment handle", payments.Handles.Select(handle => handle.Handle), problems);
        Duplicates.Report("payment id", payments.AgentPayments.Select(payment => payment.Id), problems);
        foreach (var handle in payments.Handles.Where(handle => handle.Status != ConnectionStatus.Pending && IsUnderWay(handle)))
        {
            problems.Add(handle.Handle?.Position ?? Position.Start, "connect_id and code_expires_at need status: pending");
        }
    }

    private static bool IsUnderWay(PaymentHandleSpec handle) => handle.ConnectId is not null || handle.CodeExpiresAt is not null;
}
