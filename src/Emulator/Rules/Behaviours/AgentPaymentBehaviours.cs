using static Chats.Emulator.Rules.Evidence;

namespace Chats.Emulator.Rules.Behaviours;

/// <summary>What payments from customers' wallets do.</summary>
internal static class AgentPaymentBehaviours
{
    public static readonly Behaviour NeedsConnection = new(
        "payments.needs-connection", "For a customer who is not connected the answer is needs_connection, with no id and no attach_url",
        Documented, VendorPages.PythonClient)
    { IsReported = true };
    public static readonly Behaviour Connecting = new(
        "payments.connecting", "While the customer's connection is pending the answer is connecting, with no id", Assumed,
        Decisions.AgentPayments)
    { IsReported = true };
    public static readonly Behaviour Attach = new(
        "payments.attach", "Where there is no card on file the answer is awaiting_user_action with attach_url, which lasts about 48 hours",
        Documented, VendorPages.PythonClient)
    { IsReported = true };
    public static readonly Behaviour Approval = new(
        "payments.approval",
        "Where the customer must approve the answer is awaiting_user_action with approval_url; afterwards the same call with the same key "
            + "makes the payment",
        Documented, VendorPages.PythonClient)
    { IsReported = true };
    public static readonly Behaviour Replay = new(
        "payments.replay", "The same key with the same parameters answers where the payment stands now, and is never a second payment",
        Documented, VendorPages.PythonClient)
    { IsReported = true };
    public static readonly Behaviour NoKey = new(
        "payments.no-key", "Without an idempotency key each call begins a payment of its own", Assumed, Decisions.AgentPayments)
    { IsReported = true };

    public static readonly IReadOnlyList<Behaviour> All =
    [
        NeedsConnection, Connecting, Attach, Approval, Replay, NoKey,
        new("payments.provider.default", "The provider agentcard is ready unless it is said to be onboarding or disabled", Assumed,
            Decisions.AgentPayments) { Operations = ["getPaymentProvider"] },
        new("payments.provider.connect", "To connect the provider answers 200 with hosted_url, session_id and status pending; it is ready "
            + "when an administrator is done there", Assumed, Decisions.AgentPayments) { Operations = ["connectPaymentProvider"] },
        new("payments.connect.pending", "To connect a customer answers pending and a connect_id; that of an earlier call ends", Documented,
            VendorPages.PythonClient),
        new("payments.connect.again", "To connect a customer who is connected answers connected, without a connect_id", Assumed,
            Decisions.AgentPayments),
        new("payments.connect.status", "To connect a customer answers 200", Assumed,
            Decisions.AgentPayments) { Operations = ["connectPaymentHandle"] },
        new("payments.code", "A code can be used once, for 10 minutes; the emulator shows it, and sends no message with it", Assumed,
            Decisions.AgentPayments) { Operations = ["verifyPaymentHandle"] },
        new("payments.connection.unseen", "A customer nobody has connected yet is not_connected", Assumed, Decisions.AgentPayments),
        new("payments.revoke", "To revoke answers 200 with the connection; connection.revoked follows only where there was one", Documented,
            VendorPages.PythonClient),
        new("payments.revoke.again", "To revoke what is revoked answers the same and tells nothing", Assumed, Decisions.AgentPayments),
        new("payments.status", "To create a payment answers 200", Assumed, Decisions.AgentPayments) { Operations = ["createPayment"] },
        new("payments.mint", "With nothing missing the payment is ready, and has its id from then on", Documented,
            VendorPages.PythonClient),
        new("payments.echo", "merchant and metadata are answered as they were asked", Documented, VendorPages.PythonClient),
        new("payments.handoff", "A payment that is ready hands out how its card is fetched", Documented, VendorPages.PythonClient),
        new("payments.cancel", "To cancel a payment that is ready or authorized closes its card, and tells nothing", Documented,
            VendorPages.PythonClient),
        new("payments.lapse", "A card that nobody used lapses after 24 hours, and nothing is told", Assumed, Decisions.AgentPayments),
        new("payments.settle", "A charge that settles is told by no event: the payment is succeeded when it is asked for", Documented,
            VendorPages.PythonClient),
        new("payments.events", "payment.authorized and payment.declined show the payment in the words of payment requests, in mode payment",
            Assumed, Decisions.AgentPayments) { Events = ["payment.authorized", "payment.declined"] },
        new("payments.connection-events", "connection.created and connection.revoked show handle and status", Assumed,
            Decisions.AgentPayments) { Events = ["connection.created", "connection.revoked"] },
        new("payments.events-line", "Events of payments and connections belong to no line: subscriptions that name lines do not get them",
            Assumed, Decisions.AgentPayments),
    ];
}
