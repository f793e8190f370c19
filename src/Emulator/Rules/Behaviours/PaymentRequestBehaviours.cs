using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Behaviours;

/// <summary>What payment requests do.</summary>
internal static class PaymentRequestBehaviours
{
    public static readonly Behaviour Replay = new(
        "payment-requests.replay", "The same key with the same parameters answers what the first call answered, byte for byte; how the "
            + "request stands now is read with GET", Assumed, Decisions.PaymentRequests)
    { IsReported = true };
    public static readonly Behaviour StandardPrice = new(
        "payment-requests.standard-price", "Without a catalogue every price is 9.99 usd a month, every discount half of it, and every "
            + "customer known", Assumed, Decisions.PaymentRequests)
    { IsReported = true };

    public static readonly IReadOnlyList<Behaviour> All =
    [
        Replay, StandardPrice,
        new("payment-requests.status", "To create a payment request answers 201", Assumed,
            Decisions.PaymentRequests) { Operations = ["createPaymentRequest"] },
        new("payment-requests.amount-due", "A subscription's amount is what its first invoice asks for after discounts; it may be 0",
            Documented, VendorPages.PythonClient),
        new("payment-requests.trial-amount", "With a trial nothing is due at checkout: the amount is 0", Assumed,
            Decisions.PaymentRequests),
        new("payment-requests.trial-succeeds", "A trial succeeds when the card is collected; no money moves until it ends", Documented,
            VendorPages.PythonClient),
        new("payment-requests.discount-shown", "The discount is shown as it was applied, its label as given, or the coupon's name",
            Documented, VendorPages.PythonClient),
        new("payment-requests.checkout-url", "checkout_url is a page of the vendor's with the account's slug and a session; a scenario may "
            + "name another place", Documented, VendorPages.PythonClient),
        new("payment-requests.customer-shown", "A customer's id is shown for every subscription, and for a payment where it was given",
            Documented, VendorPages.PythonClient),
        new("payment-requests.not-applicable", "What does not apply to a request is left out, and never null", Documented,
            VendorPages.PythonClient),
        new("payment-requests.lifetime", "A request that nobody pays expires after 24 hours", Assumed, Decisions.PaymentRequests)
        { Events = ["payment.expired"] },
        new("payment-requests.one-end", "Each request has one end, told by one event that shows it whole", Documented,
            VendorPages.PythonClient),
        new("payment-requests.settled", "A request on the rail natural gets its transaction_id when it is paid", Documented,
            VendorPages.PythonClient),
        new("payment-requests.events-line", "Events of requests on the rail natural belong to the line that asked; those of Stripe to none: "
            + "subscriptions that name lines do not get them", Assumed, Decisions.PaymentRequests),
        new("payment-requests.list-order", "Lists show the newest request first; nothing matches the statuses authorized and declined",
            Documented, VendorPages.PythonClient),
    ];
}
