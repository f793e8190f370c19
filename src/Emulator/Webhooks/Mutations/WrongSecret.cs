using Chats.Emulator.Domain.Webhooks;
using Chats.Emulator.Webhooks.Signing;

namespace Chats.Emulator.Webhooks.Mutations;

/// <summary>Signed as it should be, but with a wrong secret.</summary>
internal sealed class WrongSecret : IWebhookMutation
{
    private static readonly string SomebodyElses = WebhookSecret.From(Guid.Empty);

    public WebhookMessage Prepare(WebhookMessage notification) => notification with { Secret = SomebodyElses };
}
