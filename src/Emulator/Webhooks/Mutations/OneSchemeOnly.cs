using Chats.Emulator.Webhooks.Signing;

namespace Chats.Emulator.Webhooks.Mutations;

/// <summary>The headers of one scheme, without the other's: as the vendor may send once the older ones go, or as it once did.</summary>
internal sealed class OneSchemeOnly(bool isStandard) : IWebhookMutation
{
    private const string OlderPrefix = "X-Webhook-";

    public SignedRequest Mutate(SignedRequest request) =>
        request with
        {
            Headers = [.. request.Headers.Where(
            header => header.Key.StartsWith(OlderPrefix, StringComparison.Ordinal) != isStandard)]
        };
}
