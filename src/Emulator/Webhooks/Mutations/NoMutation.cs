namespace Chats.Emulator.Webhooks.Mutations;

/// <summary>As it should be.</summary>
internal sealed class NoMutation : IWebhookMutation;
