namespace Chats.Emulator.Control.Expectations;

/// <summary>Answers at once whether what is remembered is as expected.</summary>
internal static class Verification
{
    public static IResult Quantity<T>(Records<T> records, Pattern<T> pattern, Quantity quantity, bool inTime = false)
    {
        var all = records.All();
        var tally = new Tally<T>(records, pattern);
        tally.Add(all);
        return quantity.Admits(tally.Count) ? records.Page(tally.Matching) : Unmet.Of(records, pattern, quantity, all, inTime);
    }

    /// <summary>Each step is the first that matches after the step before; if any choice fits, this one does.</summary>
    public static IResult Order<T>(Records<T> records, IEnumerable<Pattern<T>> steps)
    {
        var all = records.All();
        var found = new List<T>();
        var next = 0;
        foreach (var step in steps)
        {
            while (next < all.Count && !step.Matches(all[next])) next++;
            if (next == all.Count) return Unmet.Of(records, step, found, all);
            found.Add(all[next++]);
        }

        return records.Page(found);
    }
}
