using Chats.Emulator.Control;
using Chats.Emulator.Control.Messages;

namespace Chats.Emulator.Testing;

/// <summary>Decides how far single messages of the account come, whatever was planned for them.</summary>
/// <example>
/// <code>
/// await control.Messages.SetDeliveryAsync(id, "read"); // sent, delivered and read at once, each with its event
/// await control.Messages.SetDeliveryAsync(other, "failed", code: 4002, after: TimeSpan.FromSeconds(30));
/// </code>
/// </example>
public sealed class MessagesControl
{
    private readonly ControlChannel _channel;

    internal MessagesControl(ControlChannel channel) => _channel = channel;

    /// <summary>
    /// Makes a message sent, delivered, read or failed; the states in between are not left out. What failed may still be delivered.
    /// </summary>
    /// <param name="messageId">A message one of the account's lines sent.</param>
    /// <param name="status"><c>sent</c>, <c>delivered</c>, <c>read</c> or <c>failed</c>; null: its usual course goes on from where it
    /// is.</param>
    /// <param name="code">With <c>failed</c>: the vendor's code; null: 4001.</param>
    /// <param name="service">The only service there is for it: <c>iMessage</c>, <c>RCS</c> or <c>SMS</c>; null: the best that may carry
    /// it.</param>
    /// <param name="after">How long from now, on the world's clock; null: at once.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>How far the message has come now.</returns>
    /// <exception cref="EmulatorControlException">There is no such message (404), it cannot go there from where it is (409; the reason is
    /// in
    /// <see cref="EmulatorControlException.Detail"/>), or an argument is invalid (400).</exception>
    public Task<MessageDeliveryResponse> SetDeliveryAsync(
        Guid messageId,
        string? status = null,
        int? code = null,
        string? service = null,
        TimeSpan? after = null,
        CancellationToken cancellation = default) => _channel.ReadAsync(
            HttpMethod.Put,
            $"messages/{messageId}/delivery",
            ControlChannel.Json(new MessageDeliveryRequest(status, code, service, after), ControlJson.Wire.MessageDeliveryRequest),
            ControlJson.Wire.MessageDeliveryResponse,
            cancellation);
}
