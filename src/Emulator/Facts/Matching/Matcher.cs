namespace Chats.Emulator.Facts.Matching;

/// <summary>A match as conditions that can be tried, the cheap ones first.</summary>
internal sealed class Matcher<T>
{
    private readonly Condition<T>[] _head;
    private readonly Condition<T>[] _body;

    public Matcher(IReadOnlyList<Condition<T>> conditions)
    {
        _head = [.. conditions.Where(condition => !condition.ReadsBody)];
        _body = [.. conditions.Where(condition => condition.ReadsBody)];
        Words = string.Join(", ", conditions.Select(condition => condition.Text).Where(text => text.Length > 0));
        Text = Words.Length == 0 ? "" : " with " + Words;
    }

    /// <summary>The conditions in words.</summary>
    public string Words { get; }

    /// <summary>The conditions, to stand after the name of what is meant.</summary>
    public string Text { get; }

    public bool Matches(T record) => MatchesHead(record) && Array.TrueForAll(_body, condition => condition.Holds(record));

    /// <summary>Whether it may match, judged by everything but the bodies.</summary>
    public bool MatchesHead(T record) => Array.TrueForAll(_head, condition => condition.Holds(record));

    /// <summary>How many conditions a record does not meet.</summary>
    public int Failing(T record) => _head.Count(condition => !condition.Holds(record)) + _body.Count(condition => !condition.Holds(record));

    public IReadOnlyList<string> Mismatches(T record) => [.. _head.Concat(_body).SelectMany(condition => condition.Mismatches(record))];
}
