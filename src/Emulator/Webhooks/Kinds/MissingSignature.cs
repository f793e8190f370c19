namespace Chats.Emulator.Webhooks.Kinds;

/// <summary>Neither signature is there.</summary>
internal sealed class MissingSignature : IWebhookKind
{
    public SignedRequest Spoil(SignedRequest request) => request.Replace(_ => null);
}
