namespace Chats.Emulator.Testing;

/// <summary>An emulator within this process.</summary>
internal interface IInProcess
{
    /// <summary>Whom its webhooks are handed to here.</summary>
    WebhookRoutes Routes { get; }
}
