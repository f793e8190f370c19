using Chats.Emulator.Control;
using Chats.Emulator.Control.Payments;

namespace Chats.Emulator.Testing;

/// <summary>
/// Payments from customers' wallets: what the provider of cards, the customers and the merchants do, who have no call of the API.
/// </summary>
/// <remarks>
/// Every call throws <see cref="EmulatorControlException"/> with the remedy: for what is unknown (404), and for what cannot be where things
/// stand (409).
/// </remarks>
/// <example>
/// <code>
/// await control.Payments.PutHandleAsync(maya, new PaymentHandleRequest(Approval: true));
/// // ... the code under test asks for the payment, with a key ...
/// await control.Payments.ApproveAsync(maya);
/// // ... and asks again with the same key ...
/// await control.Payments.HoldAsync(paymentId); // payment.authorized
/// </code>
/// </example>
public sealed class PaymentsControl
{
    private readonly ControlChannel _channel;

    internal PaymentsControl(ControlChannel channel) => _channel = channel;

    /// <summary>The provider, the customers with their pending codes, the payments, and those that wait for the customer.</summary>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task<PaymentsResponse> GetAsync(CancellationToken cancellation = default) =>
        _channel.GetAsync("payments", ControlJson.Wire.PaymentsResponse, cancellation);

    /// <summary>Decides how far the account is with the provider of cards.</summary>
    /// <param name="status"><c>ready</c>, <c>onboarding</c> or <c>disabled</c>.</param>
    /// <param name="provider">Which provider; there is one.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task<PaymentProviderResponse> PutProviderAsync(
        string status, string provider = "agentcard", CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(status);
        ArgumentException.ThrowIfNullOrEmpty(provider);
        return _channel.ReadAsync(
            HttpMethod.Put,
            $"payments/providers/{Uri.EscapeDataString(provider)}",
            ControlChannel.Json(new PaymentProviderRequest(status), ControlJson.Wire.PaymentProviderRequest),
            ControlJson.Wire.PaymentProviderResponse,
            cancellation);
    }

    /// <summary>Gives or takes a customer's card, asks for their approval or not, and says their code.</summary>
    /// <param name="handle">The customer's phone number or e-mail address.</param>
    /// <param name="wallet">What changes; what is null stays as it is.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task<PaymentHandleResponse> PutHandleAsync(
        string handle, PaymentHandleRequest wallet, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(wallet);
        return _channel.ReadAsync(
            HttpMethod.Put,
            HandlePath(handle),
            ControlChannel.Json(wallet, ControlJson.Wire.PaymentHandleRequest),
            ControlJson.Wire.PaymentHandleResponse,
            cancellation);
    }

    /// <summary>The customer approves of what waits for it; the same call with the same key then makes the payment.</summary>
    /// <param name="handle">The customer.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task<PaymentHandleResponse> ApproveAsync(string handle, CancellationToken cancellation = default) =>
        ActAsync(handle, "approve", cancellation);

    /// <summary>The customer takes the connection back, told as <c>connection.revoked</c>.</summary>
    /// <param name="handle">The customer.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task<PaymentHandleResponse> RevokeAsync(string handle, CancellationToken cancellation = default) =>
        ActAsync(handle, "revoke", cancellation);

    /// <summary>The merchant holds the amount, told as <c>payment.authorized</c>.</summary>
    /// <param name="paymentId">The payment.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task<PaymentStateResponse> HoldAsync(string paymentId, CancellationToken cancellation = default) =>
        ChargeAsync(paymentId, "hold", cancellation);

    /// <summary>The charge is refused, told as <c>payment.declined</c>.</summary>
    /// <param name="paymentId">The payment.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task<PaymentStateResponse> DeclineAsync(string paymentId, CancellationToken cancellation = default) =>
        ChargeAsync(paymentId, "decline", cancellation);

    /// <summary>The charge settles; no event tells of it.</summary>
    /// <param name="paymentId">The payment.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task<PaymentStateResponse> SettleAsync(string paymentId, CancellationToken cancellation = default) =>
        ChargeAsync(paymentId, "settle", cancellation);

    private static string HandlePath(string handle)
    {
        ArgumentException.ThrowIfNullOrEmpty(handle);
        return $"payments/handles/{Uri.EscapeDataString(handle)}";
    }

    private Task<PaymentHandleResponse> ActAsync(string handle, string act, CancellationToken cancellation) => _channel.ReadAsync(
        HttpMethod.Post, $"{HandlePath(handle)}/{act}", content: null, ControlJson.Wire.PaymentHandleResponse, cancellation);

    private Task<PaymentStateResponse> ChargeAsync(string paymentId, string act, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(paymentId);
        return _channel.ReadAsync(
            HttpMethod.Post,
            $"payments/{Uri.EscapeDataString(paymentId)}/{act}",
            content: null,
            ControlJson.Wire.PaymentStateResponse,
            cancellation);
    }
}
