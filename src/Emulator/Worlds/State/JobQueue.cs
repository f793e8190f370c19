using System.Collections;
using System.Runtime.CompilerServices;
using Chats.Emulator.Common.Collections;

namespace Chats.Emulator.Worlds.State;

/// <summary>The jobs of a world, ordered by when they fall due; persistent.</summary>
[CollectionBuilder(typeof(JobQueue), nameof(Of))]
internal sealed class JobQueue : IReadOnlyCollection<Job>
{
    public static readonly JobQueue Empty = new(BTreeSet<QueuedJob>.Empty, null, null);

    /// <summary>How many wait at most.</summary>
    private const int LongestBacklog = 64;

    private readonly BTreeSet<QueuedJob> _sorted;

    /// <summary>Those that were added last and are not sorted in yet.</summary>
    private readonly Backlog<Job>? _backlog;

    /// <summary>All of them, once somebody needed them in order.</summary>
    private BTreeSet<QueuedJob>? _all;

    private JobQueue(BTreeSet<QueuedJob> sorted, Backlog<Job>? backlog, Job? first) =>
        (_sorted, _backlog, First) = (sorted, backlog, first);

    public int Count => _sorted.Count + (_backlog?.Count ?? 0);

    public bool IsEmpty => Count == 0;

    /// <summary>The one that falls due first; null: there is none.</summary>
    public Job? First { get; }

    /// <summary>The one that falls due last; null: there is none.</summary>
    public Job? Last => All() is { Count: > 0 } all ? all[^1].Job : null;

    public static JobQueue Of(ReadOnlySpan<Job> jobs) => Of(BTreeSet<QueuedJob>.Empty.With([], Queued(jobs)));

    /// <summary>The queue with another job in it.</summary>
    public JobQueue Add(Job job)
    {
        var (sorted, backlog) = _backlog?.Count == LongestBacklog || _all is not null ? (All(), null) : (_sorted, _backlog);
        var isFirst = First is null || job.CompareTo(First) < 0;
        return new JobQueue(sorted, new Backlog<Job>(job, backlog), isFirst ? job : First);
    }

    /// <summary>The queue with other jobs in it.</summary>
    public JobQueue Add(IEnumerable<Job> jobs) => jobs.Aggregate(this, (queue, job) => queue.Add(job));

    /// <summary>The queue without some of its jobs.</summary>
    public JobQueue Except(IEnumerable<Job> jobs) => Of(All().With(Queued([.. jobs]), []));

    /// <summary>Those that have fallen due, in order, and the queue without them.</summary>
    /// <param name="now">The time it is.</param>
    /// <param name="other">All but the first fall due before this.</param>
    /// <param name="most">How many at most.</param>
    public (IReadOnlyList<Job> Jobs, JobQueue Others) TakeDue(DateTimeOffset now, DateTimeOffset other, int most)
    {
        var all = All();
        var taken = new List<QueuedJob>();
        foreach (var queued in all.From(..Math.Min(most, all.Count)))
        {
            if (queued.Job.Due > now || (taken.Count > 0 && queued.Job.Due >= other)) break;
            taken.Add(queued);
        }

        return ([.. taken.Select(queued => queued.Job)], Of(all.With([.. taken], [])));
    }

    public IEnumerator<Job> GetEnumerator() => All().Select(queued => queued.Job).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static JobQueue Of(BTreeSet<QueuedJob> jobs) => new(jobs, null, jobs.Count == 0 ? null : jobs[0].Job);

    private static QueuedJob[] Queued(ReadOnlySpan<Job> jobs)
    {
        var queued = new QueuedJob[jobs.Length];
        for (var at = 0; at < jobs.Length; at++) queued[at] = new QueuedJob(jobs[at]);
        return queued;
    }

    private BTreeSet<QueuedJob> All() => _backlog is null ? _sorted : _all ??= _sorted.With([], Queued([.. _backlog.All]));
}
