using Chats.Emulator.Domain;

namespace Chats.Emulator.Webhooks.Kinds;

/// <summary>Signed by somebody who knows everything but the secret.</summary>
internal sealed class WrongSecret : IWebhookKind
{
    private static readonly string SomebodyElses = WebhookSecret.From(Guid.Empty);

    public Notification Prepare(Notification notification) => notification with { Secret = SomebodyElses };
}
