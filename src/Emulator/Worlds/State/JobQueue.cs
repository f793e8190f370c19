using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Chats.Emulator.Common;
using Chats.Emulator.Common.Collections;

namespace Chats.Emulator.Worlds.State;

/// <summary>The jobs of a world, ordered by when they fall due; persistent.</summary>
[CollectionBuilder(typeof(JobQueue), nameof(Of))]
internal sealed class JobQueue : IReadOnlyCollection<Job>
{
    public static readonly JobQueue Empty = Of(ImmutableSortedSet<Job>.Empty);

    /// <summary>How many wait at most.</summary>
    private const int LongestBacklog = 64;

    private readonly ImmutableSortedSet<Job> _sorted;

    /// <summary>Those that were added last and are not sorted in yet.</summary>
    private readonly Backlog<Job>? _backlog;

    /// <summary>All of them, once somebody needed them in order.</summary>
    private ImmutableSortedSet<Job>? _all;

    private JobQueue(ImmutableSortedSet<Job> sorted, Backlog<Job>? backlog, Job? first) =>
        (_sorted, _backlog, First) = (sorted, backlog, first);

    public int Count => _sorted.Count + (_backlog?.Count ?? 0);

    public bool IsEmpty => Count == 0;

    /// <summary>The one that falls due first; null: there is none.</summary>
    public Job? First { get; }

    /// <summary>The one that falls due last; null: there is none.</summary>
    public Job? Last => All().Max;

    public static JobQueue Of(ReadOnlySpan<Job> jobs) => Of(ImmutableSortedSet.Create(jobs));

    public static JobQueue Of(ImmutableSortedSet<Job> jobs) => new(jobs, null, jobs.Min);

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
    public JobQueue Except(IEnumerable<Job> jobs) => Of(All().Except(jobs));

    /// <summary>All of them, to take some out and put some in at once.</summary>
    public ImmutableSortedSet<Job>.Builder ToBuilder()
    {
        var builder = (_all ?? _sorted).ToBuilder();
        if (_all is null && _backlog is not null) builder.UnionWith(_backlog.All);
        return builder;
    }

    public IEnumerator<Job> GetEnumerator() => All().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ImmutableSortedSet<Job> All() => _backlog is null ? _sorted : _all ??= ToBuilder().ToImmutable();
}
