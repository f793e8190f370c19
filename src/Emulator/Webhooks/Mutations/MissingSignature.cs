using Chats.Emulator.Webhooks.Signing;

namespace Chats.Emulator.Webhooks.Mutations;

/// <summary>Neither signature is there.</summary>
internal sealed class MissingSignature : IWebhookMutation
{
    public SignedRequest Mutate(SignedRequest request) => request.Replace(_ => null);
}
