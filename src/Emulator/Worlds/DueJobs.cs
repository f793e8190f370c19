using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds;

/// <summary>Runs the jobs of a world that have fallen due, in their order.</summary>
internal static class DueJobs
{
    /// <summary>How many one step runs at most; calls wait for it.</summary>
    private const int AtOnce = 32;

    /// <summary>
    /// Runs the earliest job if it is due, and as many after it as are due too and before another time. In one step for many jobs, because
    /// each step costs a lock and changes the set of jobs.
    /// </summary>
    /// <param name="state">The world.</param>
    /// <param name="now">The time it is.</param>
    /// <param name="other">Jobs but the first are left that do not fall due before this.</param>
    /// <returns>What each job made of the world, in order; empty when none is due.</returns>
    public static IReadOnlyList<TransitionResult<Unit>> Run(WorldState state, DateTimeOffset now, DateTimeOffset other)
    {
        if (!(state.Pending.First?.Due <= now)) return [];
        var (due, pending) = state.Pending.TakeDue(now, other, AtOnce);
        var jobs = new Queue<Job>(due);
        state = state with { Pending = pending };
        var changes = new List<TransitionResult<Unit>>(jobs.Count);
        while (jobs.TryDequeue(out var job))
        {
            var change = job.Run(state, job.Due).Heard();
            if (change.State.Pending.First is { } added && jobs.TryPeek(out var next) && added.CompareTo(next) < 0)
            {
                // What it scheduled comes first, so the others go back.
                change = change with { State = change.State with { Pending = change.State.Pending.Add(jobs) } };
                jobs.Clear();
            }

            changes.Add(change);
            state = change.State;
        }

        return changes;
    }
}
