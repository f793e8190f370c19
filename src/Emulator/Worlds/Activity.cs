namespace Chats.Emulator.Worlds;

/// <summary>A chat's place in a list: latest change first, then latest creation first.</summary>
internal readonly record struct Activity(long UpdatedTicks, long Sequence, Guid ChatId) : IComparable<Activity>
{
    public int CompareTo(Activity other)
    {
        var byTime = other.UpdatedTicks.CompareTo(UpdatedTicks);
        return byTime != 0 ? byTime : other.Sequence.CompareTo(Sequence);
    }
}
