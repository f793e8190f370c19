using Chats.Emulator.Control.Tests;
using Chats.Emulator.Worlds.Access;

namespace Chats.Emulator.Control.Streaming;

/// <summary>Tells everything that happens in a world as it happens, as server-sent events.</summary>
internal static class StreamEndpoints
{
    private const string MediaType = "text/event-stream";
    private const string LastId = "Last-Event-ID";

    public static void Map(IEndpointRouteBuilder control) => control.MapGet("/stream", (Delegate)Listen).WithQuery("since").WithRange(QueryRange.Since)
        .WithSummary("Everything that happens from now on, as server-sent events")
        .WithDescription(
            "Events: open, fact (as in /facts), clock, faults, savepoints, test, world, reload. With the header Last-Event-ID it goes on "
                + "behind that event, with 'since' behind a cursor of /facts.")
        .Produces<string>(200, MediaType);

    private static async Task<IResult> Listen(
        ControlCall call, HttpContext context, long? since, StreamListeners listeners, WorldRegistry worlds, TestRuns runs,
        TimeProvider system, IHostApplicationLifetime host)
    {
        using var seat = listeners.Enter();
        if (seat is null)
        {
            return Problems.Of(
                503, "Too many listeners", FormattableString.Invariant($"{StreamListeners.Most} listen already; close some of them."));
        }

        context.Response.ContentType = MediaType;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Accel-Buffering"] = "no"; // nginx would keep events back
        if (context.Response.Body == System.IO.Stream.Null) return Results.Empty; // HEAD has no end to wait for
        var last = context.Request.Headers[LastId].ToString();
        var stream = new WorldStream(call, worlds, runs, new EventWriter(context.Response.BodyWriter), system);
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, host.ApplicationStopping);
        try
        {
            await stream.Run(last.Length == 0 ? null : last, since, gone.Token);
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // Nobody listens any more.
        }

        return Results.Empty;
    }
}
