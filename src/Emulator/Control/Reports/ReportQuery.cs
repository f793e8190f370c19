using Chats.Emulator.Common;

namespace Chats.Emulator.Control.Reports;

/// <summary>Checks what reports are asked with: a misspelt word would change what is verified, without a word.</summary>
internal static class ReportQuery
{
    public const string Json = "json";
    public const string Markdown = "markdown";
    public const string JUnit = "junit";

    public static readonly string[] Formats = [Json, Markdown, JUnit];

    /// <summary>A value that is none of those there are; null: it is one, or was left out.</summary>
    public static IResult? Problem(string key, string? value, IReadOnlyList<string> known) => Problem(key, key, value, known);

    /// <summary>The same for several rules, separated by commas.</summary>
    public static IResult? RuleProblem(string key, string? list, IReadOnlyList<string> known, out string[] values)
    {
        values = (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return values.Select(value => Problem("rule", key, value, known)).FirstOrDefault(problem => problem is not null);
    }

    private static IResult? Problem(string kind, string key, string? value, IReadOnlyList<string> known) =>
        value is null || known.Contains(value)
            ? null
            : Problems.Of(400, $"Unknown {kind}", $"'{key}' cannot be '{value}'{Spelling.Hint(value, known)}");
}
