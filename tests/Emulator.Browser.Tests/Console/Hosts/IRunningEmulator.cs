namespace Chats.Emulator.Browser.Tests.Console.Hosts;

/// <summary>An emulator, until it is disposed.</summary>
internal interface IRunningEmulator : IAsyncDisposable
{
    /// <summary>Where it listens, on this machine.</summary>
    Uri Root { get; }
}
