using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Webhooks.Payloads.Payments;

/// <summary><c>connection.created</c> and <c>connection.revoked</c> (rule payments.connection-events).</summary>
internal sealed record PaymentConnectionPayload(string Handle, string Status)
{
    public static PaymentConnectionPayload From(PaymentConnectionDetail connection) =>
        new(connection.Handle.Handle, connection.Handle.Status.ToWireName());
}
