namespace Chats.Emulator.Webhooks.Kinds;

/// <summary>As it should be.</summary>
internal sealed class Untouched : IWebhookKind;
