namespace Chats.Emulator.Webhooks.Kinds;

/// <summary>A blank more than was signed: the same JSON, other bytes. Who checks what a parser made of it does not notice.</summary>
internal sealed class TamperedBody : IWebhookKind
{
    public SignedRequest Spoil(SignedRequest request) => request with { Body = (byte[])[.. request.Body.Span[..^1], (byte)' ', .. request.Body.Span[^1..]] };
}
