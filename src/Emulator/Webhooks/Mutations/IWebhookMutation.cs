using Chats.Emulator.Webhooks.Signing;

namespace Chats.Emulator.Webhooks.Mutations;

/// <summary>One way for a webhook to be other than it should: before it is signed, so that the signature agrees, or after.</summary>
internal interface IWebhookMutation
{
    WebhookMessage Prepare(WebhookMessage notification) => notification;

    SignedRequest Mutate(SignedRequest request) => request;
}
