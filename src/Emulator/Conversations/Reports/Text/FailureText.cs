using System.Globalization;
using System.Text;
using Chats.Emulator.Common;
using Chats.Emulator.Conversations.Results;
using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Reports.Text;

/// <summary>Why a test did not pass, with all that somebody needs to find out more: for terminals, JUnit and Markdown.</summary>
internal static class FailureText
{
    private const string Indent = "    ";

    /// <summary>Where: <c>bakery.test.yaml:14:9</c>.</summary>
    public static string Place(TestResult test, TestFailure failure) =>
        string.Create(CultureInfo.InvariantCulture, $"{test.File}:{failure.Line}:{failure.Column}");

    /// <summary>The place and what is wrong, on one line.</summary>
    public static string Headline(TestResult test, TestFailure failure) =>
        $"{Place(test, failure)}: {PlainText.OneLine(failure.Summary)}";

    /// <summary>All of it, without the headline.</summary>
    public static string Details(TestResult test, TestFailure failure)
    {
        var text = new StringBuilder();
        Section(text, "expected", failure.Expected.Length == 0 ? [] : failure.Expected.Split('\n'));
        Section(text, "came", failure.Expected.Length > 0 && failure.Came.Count == 0 ? ["nothing"] : failure.Came);
        var transcript = new Transcript(test);
        Section(text, "transcript so far", TranscriptText.Conversation(transcript));
        Section(text, "requests and webhooks since then", TranscriptText.Traffic(transcript, failure.Since));
        Section(text, "the application printed", failure.Output);
        if (test.Seed != 0) Section(text, "seed", [test.Seed.ToString(CultureInfo.InvariantCulture)]);
        Section(text, "run just this test again", test.RunAgain is { } command ? [command] : []);
        return text.ToString().TrimEnd('\n');
    }

    private static void Section(StringBuilder text, string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0) return;
        text.Append(heading).Append(":\n");
        foreach (var line in lines) text.Append(Indent).Append(PlainText.OneLine(line)).Append('\n');
    }
}
