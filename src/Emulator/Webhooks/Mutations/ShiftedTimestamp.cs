using Chats.Emulator.Webhooks.Signing;

namespace Chats.Emulator.Webhooks.Mutations;

/// <summary>Signed so many seconds later than now; less than nothing: earlier.</summary>
internal sealed class ShiftedTimestamp(int seconds) : IWebhookMutation
{
    /// <summary>How far a timestamp may be off, either way.</summary>
    public const int Tolerance = 300;

    /// <summary>As far from the tolerance, either way, as clocks that differ and a machine that is slow cannot make up for.</summary>
    public const int Room = 60;

    public WebhookMessage Prepare(WebhookMessage notification) => notification with { Timestamp = notification.Timestamp + seconds };
}
