namespace Chats.Emulator.Webhooks.Kinds;

/// <summary>One way for a webhook to be other than it should: before it is signed, so that the signature agrees, or after.</summary>
internal interface IWebhookKind
{
    Notification Prepare(Notification notification) => notification;

    SignedRequest Spoil(SignedRequest request) => request;
}
