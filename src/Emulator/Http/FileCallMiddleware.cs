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

        // Before the first byte of the answer leaves: whoever has it finds the entry.
        context.Response.OnStarting(() =>
        {
            world.Journal.Add(arrival.Describe(context.Response.StatusCode), [], []);
            return Task.CompletedTask;
        });
        await next(context);

        // Nobody is left to be answered after a broken upload; the journal still tells of it.
        if (!context.Response.HasStarted) await context.Response.StartAsync(CancellationToken.None);
    }
}
