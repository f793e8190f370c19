using Chats.Emulator.Control;
using Chats.Emulator.Control.PaymentRequests;

namespace Chats.Emulator.Testing;

/// <summary>What customers do with payment requests at checkout, and how the account is set up to collect money.</summary>
/// <example>
/// <code>
/// await control.PaymentRequests.PayAsync(requestId); // the application gets payment.succeeded
/// </code>
/// </example>
public sealed class PaymentRequestsControl
{
    private readonly ControlChannel _channel;

    internal PaymentRequestsControl(ControlChannel channel) => _channel = channel;

    /// <summary>How the account is set up, and its requests, the newest first.</summary>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task<PaymentRequestsResponse> ListAsync(CancellationToken cancellation = default) =>
        _channel.GetAsync("payment_requests", ControlJson.Wire.PaymentRequestsResponse, cancellation);

    /// <summary>The customer pays: the request succeeds, told as <c>payment.succeeded</c>.</summary>
    /// <param name="id">The request.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">There is no such request (404), or it is over (409).</exception>
    public Task<PaymentRequestStateResponse> PayAsync(Guid id, CancellationToken cancellation = default) => EndAsync(id, "pay", cancellation);

    /// <summary>The customer gives up at checkout: the request is canceled, told as <c>payment.canceled</c>.</summary>
    /// <param name="id">The request.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">There is no such request (404), or it is over (409).</exception>
    public Task<PaymentRequestStateResponse> CancelAsync(Guid id, CancellationToken cancellation = default) =>
        EndAsync(id, "cancel", cancellation);

    /// <summary>Changes how the account is set up to collect money.</summary>
    /// <param name="change">What changes; what is null stays as it is.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">A value is none of the known ones (400).</exception>
    public Task<PaymentAccountResponse> SetAccountAsync(ChangePaymentAccountRequest change, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return _channel.ReadAsync(
            HttpMethod.Put,
            "payment_requests/account",
            ControlChannel.Json(change, ControlJson.Wire.ChangePaymentAccountRequest),
            ControlJson.Wire.PaymentAccountResponse,
            cancellation);
    }

    private Task<PaymentRequestStateResponse> EndAsync(Guid id, string act, CancellationToken cancellation) =>
        _channel.ReadAsync(
            HttpMethod.Post, $"payment_requests/{id}/{act}", content: null, ControlJson.Wire.PaymentRequestStateResponse, cancellation);
}
