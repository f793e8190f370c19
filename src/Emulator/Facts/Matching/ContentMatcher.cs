using System.Globalization;

namespace Chats.Emulator.Facts.Matching;

/// <summary>What the content of a message must be, as conditions.</summary>
internal static class ContentMatcher
{
    /// <param name="matcher">Takes the conditions.</param>
    /// <param name="content">What must be so.</param>
    /// <param name="ignoreCase">Whether case counts where the content does not say.</param>
    public static MatcherBuilder<Fact> Content(this MatcherBuilder<Fact> matcher, MessageContent content, bool ignoreCase = false)
    {
        var isCaseIgnored = content.IgnoreCase ?? ignoreCase;
        matcher.Texts(content, isCaseIgnored ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
        if (content.Matches is { } pattern) matcher.Expression(pattern, isCaseIgnored);
        if (content.Length is { } length) matcher.Length(length);
        if (content.AnyOf is { } any) matcher.AnyOf([.. any.Select(option => Nested(option, isCaseIgnored))]);
        if (content.AllOf is { } all) matcher.AllOf([.. all.Select(option => Nested(option, isCaseIgnored))]);
        if (content.Not is { } not) matcher.Not(Nested(not, isCaseIgnored));
        return matcher.Envelope(content);
    }

    /// <summary>What stands within another content, as a matcher of its own.</summary>
    public static Matcher<Fact> Nested(MessageContent content, bool ignoreCase) =>
        new MatcherBuilder<Fact>().Content(content, ignoreCase).Build();

    private static void Texts(this MatcherBuilder<Fact> matcher, MessageContent content, StringComparison comparison)
    {
        if (content.Text is { } whole)
        {
            var wanted = ComparedText.Of(whole);
            matcher.Text($"text {ComparedText.Show(wanted)}", $"not {ComparedText.Show(wanted)}", text => text.Equals(wanted, comparison));
        }

        IEnumerable<string> parts = content.Contains is { } one ? [one, .. content.ContainsAll ?? []] : content.ContainsAll ?? [];
        foreach (var part in parts.Select(ComparedText.Of))
        {
            var shown = ComparedText.Show(part);
            matcher.Text($"text containing {shown}", $"which does not contain {shown}", text => text.Contains(part, comparison));
        }
    }

    private static void Expression(this MatcherBuilder<Fact> matcher, string pattern, bool ignoreCase)
    {
        var expression = ComparedText.Expression(pattern, ignoreCase);
        matcher.Text($"text matching /{pattern}/", $"which does not match /{pattern}/", expression.IsMatch);
    }

    private static void Length(this MatcherBuilder<Fact> matcher, CountRange length)
    {
        var words = length.Words(count => count.ToString(CultureInfo.InvariantCulture) + (count == 1 ? " character" : " characters"));
        matcher.Text($"a length of {words}", $"whose length is not {words}", text => length.Admits(ComparedText.Length(text)));
    }

    /// <summary>A condition that one text of a message meets.</summary>
    private static void Text(this MatcherBuilder<Fact> matcher, string words, string mismatch, Func<string, bool> holds) => matcher.Add(
        words, fact => ComparedText.Of(fact).Any(holds), fact => fact.Texts is [] or null
            ? $"it has no text, {mismatch}"
            : $"text is {string.Join(" and ", ComparedText.Of(fact).Select(ComparedText.Show))}, {mismatch}");

    private static void AnyOf(this MatcherBuilder<Fact> matcher, IReadOnlyList<Matcher<Fact>> options) => matcher.Add(
        $"any of ({string.Join(" | ", options.Select(Words))})", fact => options.Any(option => option.Matches(fact)),
        fact => string.Join(" and ", options.SelectMany(option => option.Mismatches(fact)).Distinct(StringComparer.Ordinal)));

    private static void AllOf(this MatcherBuilder<Fact> matcher, IReadOnlyList<Matcher<Fact>> options) => matcher.Add(
        $"all of ({string.Join(" & ", options.Select(Words))})", fact => options.All(option => option.Matches(fact)),
        fact => string.Join(" and ", options.SelectMany(option => option.Mismatches(fact)).Distinct(StringComparer.Ordinal)));

    private static void Not(this MatcherBuilder<Fact> matcher, Matcher<Fact> option) => matcher.Add(
        $"not ({Words(option)})", fact => !option.Matches(fact), fact => $"it has {Words(option)}, but should not");

    private static MatcherBuilder<Fact> Envelope(this MatcherBuilder<Fact> matcher, MessageContent content)
    {
        matcher.Equal("effect", content.Effect, fact => fact.Effect)
            .Equal("reply_to", content.ReplyTo, fact => fact.ReplyTo)
            .Equal("service", content.Service, fact => fact.Service)
            .Equal("parts", content.Parts is { } parts ? List(parts) : null, fact => List(fact.Parts ?? []));
        return content.RepliesToAny
            ? matcher.Add("a reply to any message", fact => fact.ReplyTo is not null, _ => "it replies to no message")
            : matcher;
    }

    private static string Words(Matcher<Fact> option) => option.Words.Length == 0 ? "anything" : option.Words;

    private static string List(IEnumerable<string> words) => string.Join(", ", words);
}
