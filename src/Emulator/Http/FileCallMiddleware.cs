using Chats.Emulator.Errors;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Http;

/// <summary>Finds the world an upload or download is about, and journals it without its bytes.</summary>
internal sealed class FileCallMiddleware(RequestDelegate next, WorldRegistry worlds)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var name = context.Request.Query["world"].ToString();
        if ((name.Length == 0 ? worlds.Default : worlds.Find(name)) is not { } world)
        {
            await new StorageRefused(StorageError.NoSuchBucket).ExecuteAsync(context);
            return;
        }

        var arrival = new Arrival(context, world, world.NextTraceId());
        context.Features.Set(new FileCall(world, arrival.TraceId));
        context.Response.Headers["X-Trace-ID"] = arrival.TraceId;

        var entry = new Lazy<bool>(() =>
        {
            world.Journal.Add(arrival.Describe(StatusOf(context)), [], []);
            return true;
        });

        // Before the first byte of the answer leaves, whoever has it finds the entry; a broken upload is never answered, and told of all the same.
        context.Response.OnStarting(() => Task.FromResult(entry.Value));
        try
        {
            await next(context);
        }
        finally
        {
            _ = entry.Value;
        }
    }

    private static int StatusOf(HttpContext context) =>
        context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted ? StatusCodes.Status499ClientClosedRequest : context.Response.StatusCode;
}
