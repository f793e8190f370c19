using System.Globalization;

namespace Chats.Emulator.Domain.Payments;

/// <summary>The one provider of virtual cards there is, and the forms of its ids and pages.</summary>
internal static class AgentCard
{
    public const string Provider = "agentcard";

    private const string Pages = "https://app.agentcard.sh";

    private const string PaymentPrefix = "pay_";

    public static string SessionId(Guid drawn) => Of("pcs_", drawn);

    public static string HostedUrl(Guid drawn) => $"{Pages}/connect-platform/{Of("tok_", drawn)}";

    public static string ConnectId(Guid drawn) => Of("cs_", drawn);

    public static string AttachUrl(Guid drawn) => $"{Pages}/attach-card/{Of("tok_", drawn)}";

    public static string ApprovalUrl(Guid drawn) => $"{Pages}/approve/{Of("tok_", drawn)}";

    public static string PaymentId(Guid drawn) => Of(PaymentPrefix, drawn);

    public static string CardRef(AgentPayment payment) => $"card_{Own(payment)}";

    public static string FetchUrl(AgentPayment payment) => $"https://api.agentcard.sh/api/v2/cards/{CardRef(payment)}";

    public static string UserToken(AgentPayment payment) => $"ut_{Own(payment)}";

    /// <summary>Events use the words of payment requests, which have a checkout page.</summary>
    public static string CheckoutUrl(AgentPayment payment, string slug) =>
        $"{PaymentAccount.VendorCheckout}/pay/{slug}?session=tok_{Own(payment)}";

    private static string Own(AgentPayment payment) =>
        payment.Id.StartsWith(PaymentPrefix, StringComparison.Ordinal) ? payment.Id[PaymentPrefix.Length..] : payment.Id;

    private static string Of(string prefix, Guid drawn) => prefix + drawn.ToString("N", CultureInfo.InvariantCulture);
}
