namespace Chats.Emulator.Testing;

/// <summary>The way webhooks come to an inbox.</summary>
internal interface IInboxListener : IAsyncDisposable
{
    /// <summary>Where the emulator finds it: scheme, host and port.</summary>
    Uri Origin { get; }
}
