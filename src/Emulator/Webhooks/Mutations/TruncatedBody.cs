using Chats.Emulator.Webhooks.Signing;

namespace Chats.Emulator.Webhooks.Mutations;

/// <summary>Half of what was signed.</summary>
internal sealed class TruncatedBody : IWebhookMutation
{
    public SignedRequest Mutate(SignedRequest request) => request with { Body = request.Body[..(request.Body.Length / 2)] };
}
