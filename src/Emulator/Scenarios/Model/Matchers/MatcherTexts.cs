using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Matchers;

/// <summary>Shapes of the values in matchers.</summary>
internal static class MatcherTexts
{
    private const int LongestPattern = 1000;

    /// <summary>A person, by name or handle.</summary>
    public static readonly Codec<string> Person = KnownNameCodec.Person(320);

    /// <summary>The same, or the account.</summary>
    public static readonly Codec<string> PersonOrAccount = KnownNameCodec.Person(320, FactMatch.Account);

    /// <summary>The same, or anybody.</summary>
    public static readonly Codec<string> Anybody = KnownNameCodec.Person(320, FactMatch.Account, FactMatch.Anybody);

    /// <summary>A chat, by its key or id.</summary>
    public static readonly Codec<string> Chat = KnownNameCodec.Chat(100);

    /// <summary>A number, or from where to where.</summary>
    public static readonly Codec<CountRange> Count = CountOf(count => new CountRange(count, count), range => range.Least == range.Most);

    /// <summary>At least a number, or from where to where.</summary>
    public static readonly Codec<CountRange> AtLeast =
        CountOf(count => new CountRange(count, int.MaxValue), range => range.Most == int.MaxValue);

    /// <summary>A reaction's type, or the emoji of a custom one.</summary>
    public static readonly Codec<string> Reaction = ReactionCodec();

    public static readonly Codec<string> Expression = new ScalarCodec<string>(
        "a regular expression",
        () => new JsonObject { ["type"] = Texts.Types("string", "number", "boolean"), ["minLength"] = 1, ["maxLength"] = LongestPattern },
        node => Problem(node.Value) is { } problem ? Texts.Problem<string>(problem) : node.Value,
        ScalarNode.Text);

    /// <summary>A message's id, or any.</summary>
    public static readonly Codec<string> MessageOrAny = new ScalarCodec<string>(
        "a message's id or 'any'",
        () => new JsonObject { ["type"] = "string" },
        node => node.Value == "any" || Uuid.TryParse(node.Value, out _)
            ? node.Value
            : Texts.Problem<string>($"expected a message's id, a saved value or 'any', found '{node.Value}'"),
        ScalarNode.Text);

    /// <summary>JSON of which every part is to be found; its words are checked.</summary>
    /// <param name="name">The key it stands under.</param>
    public static Codec<JsonPattern> Json(string name) => new CheckedCodec<JsonPattern>(
        new ConvertedCodec<System.Text.Json.JsonElement, JsonPattern>(
            new JsonCodec(), json => new JsonPattern(json), pattern => pattern.Json),
        pattern => JsonMatcher.Problems(pattern.Json, name).FirstOrDefault());

    private static ScalarCodec<string> ReactionCodec()
    {
        string[] types = [.. ReactionTypes.All.Where(type => type != ReactionTypes.Custom)];
        return new ScalarCodec<string>(
            "a reaction's type or an emoji",
            () => new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = 50 },
            node => types.Contains(node.Value) || Emoji.IsOne(node.Value)
                ? node.Value
                : Texts.Problem<string>($"'{node.Value}' is neither a reaction nor a single emoji{Spelling.Hint(node.Value, types)}"),
            ScalarNode.Text);
    }

    private static ScalarOrMapCodec<CountRange> CountOf(Func<int, CountRange> ofNumber, Func<CountRange, bool> isNumber) => new(
        new ConvertedCodec<int, CountRange>(Numbers.Integer(0, int.MaxValue), ofNumber, range => range.Least),
        new CheckedCodec<CountRange>(
            new RecordCodec<CountRange>(new CountRange(0, int.MaxValue))
                .Optional("at_least", Numbers.Integer(0, int.MaxValue), (range, least) => range with { Least = least },
                    range => range.Least, "The lowest number that will do.")
                .Optional("at_most", Numbers.Integer(0, int.MaxValue), (range, most) => range with { Most = most },
                    range => range.Most, "The highest number that will do.")
                .NotEmpty(),
            range => range.Least <= range.Most ? null : "at_least is above at_most, so no number will do"),
        isNumber);

    private static string? Problem(string pattern)
    {
        if (pattern.Length == 0) return "must not be empty";
        if (pattern.Length > LongestPattern) return $"a regular expression has at most {LongestPattern} characters";
        try
        {
            _ = ComparedText.Expression(pattern, ignoreCase: false);
            return null;
        }
        catch (RegexParseException problem)
        {
            return FormattableString.Invariant(
                $"'{pattern}' is no regular expression: {Reason(problem.Error)} (at character {problem.Offset} of it)");
        }
        catch (NotSupportedException)
        {
            return $"'{pattern}' looks around or refers back, which is not supported; say it with any_of, all_of and not";
        }
    }

    private static string Reason(RegexParseError error) => error switch
    {
        RegexParseError.InsufficientClosingParentheses => "a ( is not closed",
        RegexParseError.InsufficientOpeningParentheses => "a ) closes nothing",
        RegexParseError.UnterminatedBracket => "a [ is not closed",
        RegexParseError.QuantifierAfterNothing => "nothing stands before *, + or ?; a backslash before it means the character itself",
        RegexParseError.NestedQuantifiersNotParenthesized => "two of *, + and { } stand in a row",
        RegexParseError.ReversedCharacterRange or RegexParseError.ReversedQuantifierRange => "a range ends before it begins",
        RegexParseError.UnescapedEndingBackslash => "it ends with a backslash",
        RegexParseError.UndefinedNamedReference or RegexParseError.UndefinedNumberedReference => "it refers to a group that is not there",
        _ => "there is no such construct",
    };
}
