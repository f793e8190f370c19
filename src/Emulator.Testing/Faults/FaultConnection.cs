namespace Chats.Emulator.Testing;

/// <summary>What happens to a connection instead of an answer. In memory a client sees the same exceptions as over a socket.</summary>
public enum FaultConnection
{
    /// <summary>It is reset (RST): the client gets an <see cref="HttpRequestException"/>.</summary>
    Reset,

    /// <summary>It is closed in order (FIN) before the answer: the client gets an <see cref="HttpRequestException"/>.</summary>
    Close,

    /// <summary>Nothing comes until the client gives up: its timeout decides.</summary>
    Hang,
}
