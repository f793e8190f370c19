
using Chats.Emulator.Http.Calls;
using Microsoft.AspNetCore.Connections.Features;

namespace Chats.Emulator.Http.Responses;

/// <summary>Announces the whole body, sends a share of it, and breaks off.</summary>
internal sealed class TruncatedResponseWriter(BufferedResponse answer, double share) : IResponseWriter
{
    public int Status => answer.Status;

    // Always short of at least one byte: a whole body would be no fault.
    public ReadOnlyMemory<byte> Body => answer.Body[..Math.Min((int)(answer.Body.Length * share), Math.Max(0, answer.Body.Length - 1))];

    public async Task Send(ApiCall call)
    {
        FullResponseWriter.Begin(call, answer);
        await call.Context.Response.StartAsync();
        await call.Context.Response.BodyWriter.WriteAsync(Body);
        await call.Context.Response.BodyWriter.FlushAsync();

        // Kestrel sends what was written and closes by itself when a body ends short of its length; an abort could overtake it.
        if (call.Context.Features.Get<IConnectionSocketFeature>() is null) call.Context.Abort();
    }
}
