using Chats.Emulator.Http.Calls;
using Microsoft.Extensions.Hosting;

namespace Chats.Emulator.Http.Responses;

/// <summary>Nothing at all until the client gives up, or the emulator stops.</summary>
internal sealed class HangConnectionWriter : IResponseWriter
{
    public static readonly HangConnectionWriter Instance = new();

    public int Status => 0;

    public ReadOnlyMemory<byte> Body => default;

    public async Task Send(ApiCall call)
    {
        var stopping = call.Context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(call.Context.RequestAborted, call.WorldLifetime, stopping);
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, either.Token)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        call.Context.Abort();
    }
}
