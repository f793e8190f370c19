
using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Http.Responses;

/// <summary>How an answer reaches the client, or does not.</summary>
internal interface IResponseWriter
{
    /// <summary>The status the client sees; 0 when it gets none.</summary>
    int Status { get; }

    /// <summary>The body as the client is meant to get it.</summary>
    ReadOnlyMemory<byte> Body { get; }

    Task Send(ApiCall call);
}
