namespace Chats.Emulator.Testing;

/// <summary>The way webhooks come to an inbox.</summary>
internal interface IInboxDoor : IAsyncDisposable
{
    /// <summary>What to subscribe with.</summary>
    Uri Address { get; }
}
