using Chats.Emulator.Facts.Matching;

namespace Chats.Emulator.Control.Expectations;

/// <summary>Answers at once whether what is remembered is as expected.</summary>
internal static class Verification
{
    public static IResult Quantity<T>(RecordSource<T> records, Matcher<T> matcher, CountRange quantity, bool inTime = false)
    {
        var all = records.All();
        var counters = new MatchCounter<T>(records, matcher);
        counters.Add(all);
        return quantity.Admits(counters.Count)
            ? records.Page(counters.Matching)
            : ExpectationFailure.Of(records, matcher, quantity, all, inTime);
    }

    /// <summary>Each step is the first that matches after the step before; if any choice fits, this one does.</summary>
    public static IResult Order<T>(RecordSource<T> records, IEnumerable<Matcher<T>> steps)
    {
        var all = records.All();
        var found = new List<T>();
        var next = 0;
        foreach (var step in steps)
        {
            while (next < all.Count && !step.Matches(all[next])) next++;
            if (next == all.Count) return ExpectationFailure.Of(records, step, found, all);
            found.Add(all[next++]);
        }

        return records.Page(found);
    }
}
