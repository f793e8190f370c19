using System.Globalization;
using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Running;

namespace Chats.Emulator.CommandLine.Testing;

/// <summary>Which tests a filter leaves.</summary>
internal static class Selection
{
    private const int MostNamed = 5;

    /// <summary>What to tell when nothing is left to run; null: something is.</summary>
    public static string? Problem(IReadOnlyList<TestFile> files, string? filter)
    {
        if (ConversationRunner.Select(files, filter).Count > 0) return null;
        var tests = ConversationRunner.Select(files, filter: null);
        if (tests.Count == 0) return "These files have no tests.";
        var some = string.Concat(tests.Take(MostNamed).Select(test => $"\n  {test}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"--filter '{filter}' is in none of the {tests.Count} tests. It is looked for in texts like these:{some}");
    }
}
