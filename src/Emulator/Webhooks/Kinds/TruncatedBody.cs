namespace Chats.Emulator.Webhooks.Kinds;

/// <summary>Half of what was signed.</summary>
internal sealed class TruncatedBody : IWebhookKind
{
    public SignedRequest Spoil(SignedRequest request) => request with { Body = request.Body[..(request.Body.Length / 2)] };
}
