namespace Chats.Emulator.Webhooks.Kinds;

/// <summary>Signed so many seconds later than now; less than nothing: earlier.</summary>
internal sealed class ShiftedTimestamp(int seconds) : IWebhookKind
{
    /// <summary>How far a timestamp may be off, either way (webhooks 3.2).</summary>
    public const int Tolerance = 300;

    public Notification Prepare(Notification notification) => notification with { Timestamp = notification.Timestamp + seconds };
}
