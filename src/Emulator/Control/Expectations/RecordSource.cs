using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Control.Expectations;

/// <summary>The records of one kind in one world that are meant, from a number on.</summary>
/// <typeparam name="T">A request, an event or a delivery.</typeparam>
/// <param name="one">What one is called.</param>
/// <param name="several">What several are called.</param>
internal abstract class RecordSource<T>(string one, string several)
{
    /// <summary>Where they are.</summary>
    public abstract World World { get; }

    /// <summary>Says that there is something to take.</summary>
    public abstract Signal Changed { get; }

    /// <summary>
    /// What came or changed since it was last taken, without what can be told not to match; null when the log was emptied.
    /// </summary>
    public abstract IReadOnlyList<T>? Take(Matcher<T> matcher);

    /// <summary>Everything that is still remembered, oldest first.</summary>
    public abstract IReadOnlyList<T> All();

    /// <summary>A record's own number, which grows.</summary>
    public abstract long Number(T record);

    /// <summary>A record in a few words.</summary>
    public abstract string Describe(T record);

    /// <summary>The answer that shows records.</summary>
    public abstract IResult Page(IEnumerable<T> records);

    /// <summary>What explains that too few came, as sentences of their own; empty: nothing does.</summary>
    public virtual string Remark => "";

    /// <summary>So many of them, in words.</summary>
    public string Count(int count) => FormattableString.Invariant($"{count} {(count == 1 ? one : several)}");

    /// <summary>One of them, in words.</summary>
    public string One => one;

    public NearMiss NearMissOf(T record, Matcher<T>? matcher) => new(Number(record), Describe(record), matcher?.Mismatches(record) ?? []);
}
