namespace Chats.Emulator.Worlds.State;

/// <summary>Work that falls due on the world's clock. It is part of the state, so a fork or a savepoint carries it along.</summary>
/// <param name="Due">When it runs.</param>
/// <param name="Sequence">Breaks ties: what was scheduled first runs first.</param>
internal abstract record Job(DateTimeOffset Due, long Sequence) : IComparable<Job>
{
    /// <summary>What it is about, as a message would say it.</summary>
    public virtual string About => "a change";

    /// <summary>Whether it would change nothing any more, since what it was about is gone or has gone on.</summary>
    public virtual bool IsMoot(WorldState state) => false;

    /// <summary>The pure change the job makes; <paramref name="now"/> is the time it fell due.</summary>
    public abstract TransitionResult<Unit> Run(WorldState state, DateTimeOffset now);

    public int CompareTo(Job? other)
    {
        if (other is null) return 1;
        var byTime = Due.CompareTo(other.Due);
        return byTime != 0 ? byTime : Sequence.CompareTo(other.Sequence);
    }
}
