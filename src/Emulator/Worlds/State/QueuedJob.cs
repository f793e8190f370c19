namespace Chats.Emulator.Worlds.State;

/// <summary>A job with what it is sorted by, which is compared without looking at the job.</summary>
internal readonly record struct QueuedJob(Job Job) : IComparable<QueuedJob>
{
    private readonly long _due = Job.Due.UtcTicks;
    private readonly long _sequence = Job.Sequence;

    public int CompareTo(QueuedJob other)
    {
        var byTime = _due.CompareTo(other._due);
        return byTime != 0 ? byTime : _sequence.CompareTo(other._sequence);
    }
}
