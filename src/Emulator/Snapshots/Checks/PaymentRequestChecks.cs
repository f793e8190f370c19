using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Scenarios.Model.Payments;
using Chats.Emulator.Snapshots.Sections;
using Chats.Emulator.Worlds.Transitions.PaymentRequests;

namespace Chats.Emulator.Snapshots.Checks;

/// <summary>Whether what a snapshot says of money that the account asks for can be.</summary>
internal static class PaymentRequestChecks
{
    private const string Requests = "state.payment_requests.requests";
    private const string Keys = "state.payment_requests.keys";

    public static void Run(StateSection state)
    {
        if (state.PaymentRequests is not { } section) return;
        PaymentAccountChecks.Run(section.Account);
        SnapshotGuard.RequireUnique(section.Requests, Requests, request => request.Id, "a payment request is in it twice");
        SnapshotGuard.RequireUnique(section.Requests, Requests, request => request.Sequence, "a number is in it twice");
        SnapshotGuard.RequireUnique(section.Requests, Requests, request => request.Session, "a checkout session is in it twice");
        SnapshotGuard.RequireUnique(section.Keys, Keys, known => known.Key, "an idempotency key is in it twice");
        var ends = state.Pending.OfType<ExpirePaymentRequestJob>().ToLookup(job => job.RequestId, job => job.Due);
        for (var i = 0; i < section.Requests.Length; i++)
        {
            var request = section.Requests[i];
            Check(request, Requests, i);
            SnapshotGuard.Require(
                request.Sequence >= 0 && request.Sequence < state.Sequence, Requests, i, "its sequence is not below the state's");
            SnapshotGuard.Require(
                request.Status != PaymentRequestStatus.Requested || ends[request.Id].SequenceEqual([request.ExpiresAt]), Requests, i,
                "it is requested, and state.pending has no expire_payment_request at its expires_at, or several");
        }

        var known = section.Requests.Select(request => request.Id).ToHashSet();
        for (var i = 0; i < section.Keys.Length; i++)
        {
            Check(section.Keys[i].First, Keys, i);
            SnapshotGuard.Require(known.Contains(section.Keys[i].First.Id), Keys, i, "it made a payment request there is not");
        }
    }

    private static void Check(PaymentRequest request, string list, int index)
    {
        SnapshotGuard.Require(
            PaymentRequestCodec.IsSession(request.Session), list, index, "its session has other characters than letters, digits and _");
        SnapshotGuard.Require(
            request is { Currency: PaymentRequest.Dollar, Amount: >= 0 and <= PaymentRequest.MostCents }, list, index,
            "its currency is not usd, or its amount is negative or too large");
        SnapshotGuard.Require(
            request.Stripe is null != request.Natural is null, list, index, "it is on both rails, stripe and natural, or on none");
        SnapshotGuard.Require(
            request.Natural is not { } natural || (Handle.IsPhone(natural.From) && Handle.IsPhone(natural.Payer)), list, index,
            "from or payer of its rail natural is not E.164");
        SnapshotGuard.Require(
            request.Plan is not { Quantity: < 1 } and not { IntervalCount: < 1 }, list, index,
            "its plan has no units, or no intervals from one charge to the next");
        SnapshotGuard.Require(
            request.PaidAt is not null || request.Status != PaymentRequestStatus.Succeeded, list, index, "it succeeded without a paid_at");
        var keys = (request.Metadata ?? []).Select(note => note.Key).ToList();
        SnapshotGuard.Require(keys.Distinct(StringComparer.Ordinal).Count() == keys.Count, list, index, "a key of metadata is in it twice");
    }
}
