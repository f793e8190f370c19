namespace Chats.Emulator.Webhooks;

/// <summary>Finds the application in this process that receives the webhooks for a URL.</summary>
/// <param name="Find">Null when all webhooks go over the network; it answers null for a URL that does.</param>
internal sealed record WebhookRoute(Func<Uri, HttpMessageHandler?>? Find);
