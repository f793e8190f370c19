namespace Chats.Emulator.Testing;

/// <summary>How clients reach an emulator.</summary>
internal interface IEmulatorTransport : IDisposable
{
    Uri BaseAddress { get; }

    /// <summary>One handler for all clients made here, so that many clients need not many connections.</summary>
    HttpMessageHandler Shared { get; }

    /// <summary>A handler its caller owns.</summary>
    HttpMessageHandler CreateHandler();
}
