namespace Chats.Emulator.Control.Webhooks;

/// <summary>The body of <c>POST /_emulator/webhooks/gauntlet</c>.</summary>
/// <param name="Url">The receiver to try; nothing else is called.</param>
/// <param name="Secret">The signing secret it verifies with: <c>whsec_</c> and the key in base64.</param>
internal sealed record GauntletRequest(string? Url, string? Secret);
