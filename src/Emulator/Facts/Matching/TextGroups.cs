using System.Globalization;
using System.Text.RegularExpressions;

namespace Chats.Emulator.Facts.Matching;

/// <summary>What the groups of a match's regular expressions found.</summary>
internal static class TextGroups
{
    private static readonly Dictionary<string, string> None = new(StringComparer.Ordinal);

    /// <summary>By name and by number; of one that stands twice the first that found something.</summary>
    /// <param name="match">The match.</param>
    /// <param name="fact">A fact that matches; of several messages the one that has all their texts.</param>
    public static IReadOnlyDictionary<string, string> Of(FactMatch match, Fact fact)
    {
        var content = match switch
        {
            MessageMatch message => message.Content,
            EditMatch edit => edit.Content,
            MessagesMatch messages => messages.Joined,
            _ => null,
        };
        if (content is null) return None;
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(found, content, fact, ignoreCase: false);
        return found;
    }

    /// <summary>What must not be so finds nothing, and an alternative that is not so neither.</summary>
    private static void Add(Dictionary<string, string> found, MessageContent content, Fact fact, bool ignoreCase)
    {
        var isCaseIgnored = content.IgnoreCase ?? ignoreCase;
        if (content.Matches is { } pattern) Add(found, ComparedText.Expression(pattern, isCaseIgnored), fact);
        foreach (var nested in (content.AllOf ?? []).Concat(content.AnyOf ?? []))
        {
            if (ContentMatcher.Nested(nested, isCaseIgnored).Matches(fact)) Add(found, nested, fact, isCaseIgnored);
        }
    }

    private static void Add(Dictionary<string, string> found, Regex expression, Fact fact)
    {
        if (ComparedText.Of(fact).Select(text => expression.Match(text)).FirstOrDefault(match => match.Success) is not { } match) return;
        foreach (var number in expression.GetGroupNumbers().Where(number => number > 0 && match.Groups[number].Success))
        {
            found.TryAdd(expression.GroupNameFromNumber(number), match.Groups[number].Value);
            found.TryAdd(number.ToString(CultureInfo.InvariantCulture), match.Groups[number].Value);
        }
    }
}
