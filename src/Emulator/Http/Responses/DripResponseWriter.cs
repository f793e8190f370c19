using Chats.Emulator.Faults.Kinds;
using Chats.Emulator.Http.Calls;


namespace Chats.Emulator.Http.Responses;

/// <summary>The whole answer, a few bytes at a time on the world's clock.</summary>
internal sealed class DripResponseWriter(BufferedResponse answer, FaultDrip drip) : IResponseWriter
{
    public int Status => answer.Status;

    public ReadOnlyMemory<byte> Body => answer.Body;

    public async Task Send(ApiCall call)
    {
        var stopping = call.Context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(call.Context.RequestAborted, call.WorldLifetime, stopping);
        FullResponseWriter.Begin(call, answer);
        await call.Context.Response.StartAsync();
        await call.Context.Response.BodyWriter.FlushAsync();
        for (var sent = 0; sent < Body.Length; sent += drip.Bytes)
        {
            await Task.Delay(drip.Every, call.World.Clock, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (either.IsCancellationRequested) break;
            await call.Context.Response.BodyWriter.WriteAsync(Body.Slice(sent, Math.Min(drip.Bytes, Body.Length - sent)));
        }

        if (either.IsCancellationRequested) call.Context.Abort();
    }
}
