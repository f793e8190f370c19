using Chats.Emulator.Webhooks.Signing;

namespace Chats.Emulator.Webhooks.Mutations;

/// <summary>A blank more than was signed: the same JSON, other bytes. Who checks what a parser made of it does not notice.</summary>
internal sealed class TamperedBody : IWebhookMutation
{
    public SignedRequest Mutate(SignedRequest request) =>
        request with { Body = (byte[])[.. request.Body.Span[..^1], (byte)' ', .. request.Body.Span[^1..]] };
}
