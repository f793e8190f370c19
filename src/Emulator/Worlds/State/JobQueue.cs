using System.Collections;
using System.Runtime.CompilerServices;
using Chats.Emulator.Common.Collections;

namespace Chats.Emulator.Worlds.State;

/// <summary>The jobs of a world, ordered by when they fall due; persistent.</summary>
[CollectionBuilder(typeof(JobQueue), nameof(Of))]
internal sealed class JobQueue : IReadOnlyCollection<Job>
{
    public static readonly JobQueue Empty = Of(BTreeSet<QueuedJob>.Empty);

    /// <summary>How many wait at most.</summary>
    private const int LongestBacklog = 64;

    private readonly BTreeSet<QueuedJob> _sorted;

    /// <summary>Those that were added last and are not sorted in yet.</summary>
    private readonly Backlog<Job>? _backlog;

    /// <summary>Which of those falls due first.</summary>
    private readonly Job? _firstWaiting;

    /// <summary>All of them, once somebody needed them in order.</summary>
    private BTreeSet<QueuedJob>? _all;

    private JobQueue(BTreeSet<QueuedJob> sorted, Backlog<Job>? backlog, Job? firstWaiting, Job? first) =>
        (_sorted, _backlog, _firstWaiting, First) = (sorted, backlog, firstWaiting, first);

    public int Count => _sorted.Count + (_backlog?.Count ?? 0);

    public bool IsEmpty => Count == 0;

    /// <summary>The one that falls due first; null: there is none.</summary>
    public Job? First { get; }

    /// <summary>The one that falls due last; null: there is none.</summary>
    public Job? Last => All() is { Count: > 0 } all ? all[^1].Job : null;

    public static JobQueue Of(ReadOnlySpan<Job> jobs) => Empty.With([], [.. jobs]);

    /// <summary>The queue with another job in it.</summary>
    public JobQueue Add(Job job)
    {
        var isFull = _backlog?.Count == LongestBacklog || _all is not null;
        var (sorted, backlog, waiting) = isFull ? (All(), null, null) : (_sorted, _backlog, _firstWaiting);
        return new JobQueue(sorted, new Backlog<Job>(job, backlog), Earlier(job, waiting), Earlier(job, First));
    }

    /// <summary>The queue with other jobs in it.</summary>
    public JobQueue Add(IEnumerable<Job> jobs) => jobs.Aggregate(this, (queue, job) => queue.Add(job));

    /// <summary>The queue without some of its jobs.</summary>
    public JobQueue Except(IEnumerable<Job> jobs) => With([.. jobs], []);

    /// <summary>Those that have fallen due, in order, and the queue without them.</summary>
    /// <param name="now">The time it is.</param>
    /// <param name="other">All but the first fall due before this.</param>
    /// <param name="most">How many at most.</param>
    public (IReadOnlyList<Job> Jobs, JobQueue Others) TakeDue(DateTimeOffset now, DateTimeOffset other, int most)
    {
        var isSettled = _all is not null || _firstWaiting?.Due <= now;
        var (sorted, backlog, waiting) = isSettled ? (All(), null, null) : (_sorted, _backlog, _firstWaiting);
        var taken = new List<Job>();
        foreach (var queued in sorted.From(..Math.Min(most, sorted.Count)))
        {
            if (queued.Job.Due > now || (taken.Count > 0 && queued.Job.Due >= other)) break;
            taken.Add(queued.Job);
        }

        sorted = sorted.WithoutFirst(taken.Count);
        return (taken, new JobQueue(sorted, backlog, waiting, Earlier(FirstOf(sorted), waiting)));
    }

    public IEnumerator<Job> GetEnumerator() => All().Select(queued => queued.Job).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static JobQueue Of(BTreeSet<QueuedJob> jobs) => new(jobs, null, null, FirstOf(jobs));

    private JobQueue With(Job[] removed, Job[] added) => Of(All().With(
        Array.ConvertAll(removed, job => new QueuedJob(job)), Array.ConvertAll(added, job => new QueuedJob(job))));

    private static Job? FirstOf(BTreeSet<QueuedJob> jobs) => jobs.Count == 0 ? null : jobs[0].Job;

    /// <summary>Which of two falls due first; null where there is none.</summary>
    private static Job? Earlier(Job? some, Job? other) => other is null || some?.CompareTo(other) < 0 ? some : other;

    private static QueuedJob[] Queued(Backlog<Job> backlog)
    {
        var queued = new QueuedJob[backlog.Count];
        var count = 0;
        for (var added = backlog; added is not null; added = added.Earlier) queued[count++] = new QueuedJob(added.Item);
        return queued;
    }

    private BTreeSet<QueuedJob> All() => _backlog is null ? _sorted : _all ??= _sorted.With([], Queued(_backlog));
}
