using System.Globalization;
using Chats.Emulator.Conversations.Files;

namespace Chats.Emulator.CommandLine.Testing;

/// <summary>Which tests a filter leaves.</summary>
internal static class Selection
{
    private const int MostNamed = 5;

    /// <summary>What to tell when nothing is left to run; null: something is.</summary>
    public static string? Problem(IReadOnlyList<TestFile> files, string? filter)
    {
        var tests = files.SelectMany(file => file.Tests).Select(test => test.ToString()).ToList();
        if (tests.Count == 0) return "These files have no tests.";
        if (filter is null || tests.Exists(test => test.Contains(filter, StringComparison.OrdinalIgnoreCase))) return null;
        var some = string.Concat(tests.Take(MostNamed).Select(test => $"\n  {test}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"--filter '{filter}' is in none of the {tests.Count} tests. It is looked for in texts like these:{some}");
    }
}
