using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Scenarios.Model.Payments;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Checks;

/// <summary>What only all of the payments can tell.</summary>
internal static class PaymentChecks
{
    public static void Run(PaymentsSpec payments, KnownLines lines, Problems problems)
    {
        Duplicates.Report("price id", [.. (payments.Prices ?? []).Select(price => price.Id)], problems);
        Duplicates.Report("coupon id", [.. (payments.Coupons ?? []).Select(coupon => coupon.Id)], problems);
        Duplicates.Report("promotion code id", [.. (payments.PromotionCodes ?? []).Select(code => code.Id)], problems);
        Duplicates.Report("customer id", [.. payments.Customers ?? []], problems);
        Duplicates.Report("payment request id", [.. payments.Requests.Select(request => request.Id)], problems);
        Duplicates.Report("payment request session", [.. payments.Requests.Select(request => request.Session)], problems);
        CheckWallets(payments, problems);
        foreach (var code in payments.PromotionCodes ?? []) CheckCoupon(code, payments, problems);
        foreach (var request in payments.Requests.Where(request => request.Natural?.From is not null))
        {
            lines.Check(request.Natural!.From!, problems);
        }
    }

    private static void CheckWallets(PaymentsSpec payments, Problems problems)
    {
        Duplicates.Report("payment handle", payments.Handles.Select(handle => handle.Handle), problems);
        Duplicates.Report("payment id", payments.AgentPayments.Select(payment => payment.Id), problems);
        foreach (var handle in payments.Handles.Where(handle => handle.Status != ConnectionStatus.Pending && IsUnderWay(handle)))
        {
            problems.Add(handle.Handle?.Position ?? Position.Start, "connect_id and code_expires_at need status: pending");
        }
    }

    private static bool IsUnderWay(PaymentHandleSpec handle) => handle.ConnectId is not null || handle.CodeExpiresAt is not null;

    private static void CheckCoupon(PromotionSpec code, PaymentsSpec payments, Problems problems)
    {
        if (payments.Coupons is not { } coupons || code.Coupon is not { } named) return;
        if (coupons.All(coupon => coupon.Id?.Value != named.Value))
        {
            problems.Add(named.Position, $"unknown coupon '{named.Value}'; add it to coupons");
        }
    }
}
