using System.Globalization;
using System.Text.Json;
using Chats.Emulator.Common;

namespace Chats.Emulator.Facts.Matching;

/// <summary>Turns what is set in a match into conditions, and notes what cannot be meant.</summary>
internal sealed class MatcherBuilder<T>
{
    private readonly List<Condition<T>> _conditions = [];

    /// <summary>What is wrong with the match.</summary>
    public List<string> Problems { get; } = [];

    public Matcher<T> Build() => new(_conditions);

    public MatcherBuilder<T> Equal(string name, string? wanted, Func<T, string?> found) => wanted is null ? this : Add(
        $"{name} {wanted}", record => found(record) == wanted, record => $"{name} is {found(record) ?? "none"}, not {wanted}");

    public MatcherBuilder<T> Equal<TValue>(string name, TValue? wanted, Func<T, TValue?> found)
        where TValue : struct, IFormattable, IEquatable<TValue>
    {
        if (wanted is not { } value) return this;
        var text = value.ToString(null, CultureInfo.InvariantCulture);
        return Add(
            $"{name} {text}",
            record => found(record) is { } other && other.Equals(value),
            record => $"{name} is {found(record)?.ToString(null, CultureInfo.InvariantCulture) ?? "none"}, not {text}");
    }

    /// <summary>The same for a word of which all are known; a misspelt one would match nothing, for ever and without a word.</summary>
    public MatcherBuilder<T> Word(string name, string? wanted, IReadOnlyList<string> known, Func<T, string?> found)
    {
        if (wanted is not null && !known.Contains(wanted)) Problems.Add($"There is no {name} '{wanted}'{Spelling.Hint(wanted, known)}");
        return Equal(name, wanted, found);
    }

    /// <summary>One of several texts equals what is wanted, where <c>*</c> stands for any text.</summary>
    public MatcherBuilder<T> Like(string name, string? wanted, Func<T, IEnumerable<string>> found) => wanted is null ? this : Add(
        $"{name} {wanted}", record => found(record).Any(text => Wildcard.Matches(wanted, text)),
        record => $"{name} is {found(record).First()}, not {wanted}");

    public MatcherBuilder<T> Json(string name, JsonElement? wanted, Func<T, JsonText> found)
    {
        if (wanted is not { } matcher) return this;
        if (JsonMatcher.Problems(matcher, name).ToList() is { Count: > 0 } problems)
        {
            Problems.AddRange(problems);
            return this;
        }

        IEnumerable<string> Mismatches(T record) => found(record).Mismatches(matcher, name);
        _conditions.Add(
            new Condition<T>($"{name} {JsonMatcher.Show(matcher)}", record => !Mismatches(record).Any(), Mismatches) { ReadsBody = true });
        return this;
    }

    /// <summary>A condition that goes without saying.</summary>
    public MatcherBuilder<T> Where(Func<T, bool> holds, Func<T, string> mismatch) => Add("", holds, mismatch);

    /// <summary>A condition with words of its own.</summary>
    public MatcherBuilder<T> Add(string text, Func<T, bool> holds, Func<T, string> mismatch, bool readsBody = false)
    {
        _conditions.Add(new Condition<T>(text, holds, record => holds(record) ? [] : [mismatch(record)]) { ReadsBody = readsBody });
        return this;
    }
}
