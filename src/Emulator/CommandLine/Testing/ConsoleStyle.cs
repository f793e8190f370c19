using Chats.Emulator.Common;
using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.CommandLine.Testing;

/// <summary>How texts look on the console.</summary>
/// <param name="IsTerminal">Whether somebody looks on while it runs.</param>
/// <param name="HasColour">Whether colours may be used.</param>
internal sealed record ConsoleStyle(bool IsTerminal, bool HasColour)
{
    private const int Width = 78;
    private const string Escape = "\u001B[";

    /// <summary>That of this process; see no-color.org for the variable.</summary>
    public static ConsoleStyle Own()
    {
        var isTerminal = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb"
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));
        return new ConsoleStyle(isTerminal, isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));
    }

    /// <summary>Takes back the line that was written last.</summary>
    public string Cleared => HasColour ? $"\r{Escape}K" : $"\r{new string(' ', Width)}\r";

    /// <summary>A text in place of what stands on the line.</summary>
    public string Replaced(string text) => Cleared + PlainText.Cut(text, Width);

    public string Verdict(TestVerdict verdict) => Colour(verdict, verdict.ToString().ToLowerInvariant().PadRight(7));

    public string Sign(StepOutcome outcome) => outcome switch
    {
        StepOutcome.Passed => Colour(TestVerdict.Passed, "ok    "),
        StepOutcome.Failed => Colour(TestVerdict.Failed, "failed"),
        StepOutcome.Error => Colour(TestVerdict.Error, "error "),
        _ => "      ",
    };

    public string Dim(string text) => HasColour ? $"{Escape}2m{text}{Escape}0m" : text;

    public string Colour(TestVerdict verdict, string text) => HasColour ? $"{Escape}{Code(verdict)}m{text}{Escape}0m" : text;

    private static string Code(TestVerdict verdict) => verdict switch
    {
        TestVerdict.Passed => "32",
        TestVerdict.Failed => "31",
        TestVerdict.Error => "33",
        _ => "2",
    };
}
