namespace Chats.Emulator.Webhooks.Kinds;

/// <summary>An event nobody knows; rightly signed.</summary>
internal sealed class UnknownType : IWebhookKind
{
    private const string Type = "emulator.unknown_type";

    public Notification Prepare(Notification notification) => notification.Edit(body => body["event_type"] = Type) with { EventType = Type };
}
