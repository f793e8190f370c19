
using Chats.Emulator.Http.Calls;

namespace Chats.Emulator.Http.Responses;

/// <summary>A complete HTTP answer whose body is JSON cut off in the middle.</summary>
internal sealed class MalformedResponseWriter(BufferedResponse answer) : IResponseWriter
{
    private readonly FullResponseWriter _whole = new(answer with { Body = Corrupt(answer.Body) });

    public int Status => _whole.Status;

    public ReadOnlyMemory<byte> Body => _whole.Body;

    public Task Send(ApiCall call) => _whole.Send(call);

    private static ReadOnlyMemory<byte> Corrupt(ReadOnlyMemory<byte> body) =>
        body.Length < 2 ? "{\"malformed"u8.ToArray() : body[..(body.Length / 2)];
}
