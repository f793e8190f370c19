using Chats.Emulator.Common;
using Chats.Emulator.Control.Clock;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control.Facts;

/// <summary>Shows everything that happened in a world as one list.</summary>
internal static class FactEndpoints
{
    private const int Usual = 1000;
    private const int Most = 10_000;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    public static void Map(IEndpointRouteBuilder control) => control.MapGet("/facts", (Delegate)List).WithQuery("since", "wait", "limit")
        .WithRange(QueryRange.Since).WithRange("limit", 0, Most)
        .WithSummary("Everything that happened, in one order: messages, reactions, requests, webhooks and so on")
        .WithDescription(
            "'since' is the cursor of an answer before, its 'next' or 'latest'. With 'wait', a duration of at most 10m in real time, it "
                + "answers as soon as something has happened behind the cursor.")
        .Produces<FactsResponse>();

    private static async Task<IResult> List(
        ControlCall call, long? since, string? wait, int? limit, TimeProvider system, IHostApplicationLifetime host,
        CancellationToken gone)
    {
        var longest = TimeSpan.Zero;
        if (wait is not null && (!Durations.TryParse(wait, out longest) || longest < TimeSpan.Zero || longest > LongestWait))
        {
            return Problems.Of(
                400, "Invalid query", $"'wait' is a duration such as 5s, of at most {Durations.Format(LongestWait)}, in real time.");
        }

        var world = call.World;
        var life = world.Lifetime;
        if (longest > TimeSpan.Zero) await new FactWait(world, system).Until(since ?? 0, longest, life, host.ApplicationStopping, gone);
        return Interrupted(life, host.ApplicationStopping, gone) ?? Results.Ok(Page(call, since ?? 0, limit ?? Usual));
    }

    private static FactsResponse Page(ControlCall call, long since, int limit)
    {
        var world = call.World;
        var (facts, next) = limit == 0 ? ([], since) : new FactLog(world, call.Links()).After(since, limit);
        var now = world.Clock.GetUtcNow();
        return new FactsResponse(facts, next, world.Order.Latest, ClockDescription.Of(world.Clock), Quiet(world, now))
        {
            Due = world.Clock.Scheduler.Waiting.Select(work => (DateTimeOffset?)work.First).Min(),
        };
    }

    private static QuietResponse Quiet(World world, DateTimeOffset now)
    {
        var idle = world.Activity.Idle; // asked for first: what begins afterwards must not count as quiet for long
        var open = Math.Max(0, world.Activity.OpenRequests - world.Clock.Timers);
        var quiet = new QuietResponse(open, world.Dispatcher?.Unanswered(now) ?? 0);
        return quiet is { Requests: 0, Deliveries: 0 }
            ? quiet with { For = TimeSpan.FromMilliseconds((long)idle.TotalMilliseconds) }
            : quiet;
    }

    private static IResult? Interrupted(CancellationToken life, CancellationToken stopping, CancellationToken gone)
    {
        if (gone.IsCancellationRequested) return Results.StatusCode(StatusCodes.Status499ClientClosedRequest);
        if (stopping.IsCancellationRequested) return Problems.Of(503, "The emulator stops", "Nothing more will come.");
        return life.IsCancellationRequested
            ? Problems.Of(
                409, "The world began anew or has ended", "It was reset, restored, reseeded or deleted; ask again without 'since'.")
            : null;
    }
}
