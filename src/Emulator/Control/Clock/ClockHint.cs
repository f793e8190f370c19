using Chats.Emulator.Common;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Time;
using Chats.Emulator.Webhooks.Deliveries;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control.Clock;

/// <summary>
/// Says what only the clock explains: on a manual one nothing comes by itself, on a running one perhaps late, and a caller that waits for
/// it in vain should be told so.
/// </summary>
internal static class ClockHint
{
    // What is due later, such as the end of a file's life, is hardly what a call waits for.
    private static readonly TimeSpan Soon = TimeSpan.FromHours(1);

    /// <summary>Why nothing comes; null on a real clock.</summary>
    public static string? Of(World world)
    {
        var (state, now, _) = world.Clock.Look();
        if (state.Mode == ClockMode.Real) return null;
        var waiting = world.Clock.Scheduler.Waiting;
        var shows = state.Mode == ClockMode.Manual ? "stands at" : "shows";
        var where = $"The world's clock is {state.Mode.ToWireName()} and {shows} {now.ToWireTime()}";
        return waiting.Count == 0
            ? $"{where}; nothing waits for it to move."
            : $"{where}; what waits for it: {string.Join(", ", waiting.Select(work => Describe(work, now)))}. Advance it: POST {ControlPaths.Prefix}/clock/advance {{\"by\":\"{Format(By(waiting, now))}\"}}";
    }

    /// <summary>The same where something waits for it to move.</summary>
    public static string? OfWaiting(World world) => world.Clock.Scheduler.Waiting.Count > 0 ? Of(world) : null;

    /// <summary>A delivery as it stands, with what it waits for where that is a manual or running clock.</summary>
    public static WebhookDeliveryEntry Explain(WebhookDeliveryEntry delivery, World world)
    {
        if (delivery is not { Status: WebhookDeliveryState.Pending, Reason: null, WaitingFor: null, NextAttemptAt: { } at })
        {
            return delivery;
        }

        var due = In(at, world.Clock.GetUtcNow());
        return world.Clock.Mode switch
        {
            ClockMode.Manual => delivery with { Reason = $"due {due} on a manual clock: advance it" },
            ClockMode.Running => delivery with { Reason = $"due {due} on a running clock: wait, or advance it" },
            _ => delivery,
        };
    }

    private static string Describe(DueWork work, DateTimeOffset now) => FormattableString.Invariant(
        $"{work.Count} {work.What}{(work.Count == 1 ? "" : "s")} {In(work.First, now)}{(work.Last > work.First ? $" to {Format(work.Last - now)}" : "")}");

    private static string In(DateTimeOffset due, DateTimeOffset now) => due <= now ? "now" : $"in {Format(due - now)}";

    /// <summary>Whole milliseconds, as clocks have them; so many are enough.</summary>
    private static string Format(TimeSpan wait) => Durations.Format(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)));

    /// <summary>Far enough for all that is due soon, or else for what is due first.</summary>
    private static TimeSpan By(IReadOnlyList<DueWork> waiting, DateTimeOffset now)
    {
        var soon =
            waiting.SelectMany(work => new[] { work.First, work.Last }).Where(due => due - now <= Soon)
                .DefaultIfEmpty(waiting.Min(work => work.First)).Max() - now;
        return soon > TimeSpan.Zero ? soon : TimeSpan.Zero;
    }
}
