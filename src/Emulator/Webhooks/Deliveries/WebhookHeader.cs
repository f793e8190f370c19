namespace Chats.Emulator.Webhooks.Deliveries;

/// <summary>A header that a subscription adds to its deliveries.</summary>
/// <param name="Name">Its name, as the subscription spells it.</param>
/// <param name="Value">Its value.</param>
public sealed record WebhookHeader(string Name, string Value);
