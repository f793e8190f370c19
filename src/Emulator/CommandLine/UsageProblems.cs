using System.CommandLine;
using Chats.Emulator.Common;

namespace Chats.Emulator.CommandLine;

/// <summary>What is wrong with a command line, with the word that was probably meant.</summary>
internal static class UsageProblems
{
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens is not [var first, ..]) return parsed.Errors.Select(error => error.Message);
        var command = parsed.CommandResult.Command;
        // Only the first: what follows an unknown option is its value, and a word that only makes sense behind it.
        return first.StartsWith('-')
            ? [UnknownOption(first, command)]
            : [$"Unknown command '{first}'{DidYouMean(first, [.. command.Subcommands.Select(known => known.Name)])}"];
    }

    public static string UnknownOption(string word, Command command) =>
        $"Unknown option '{word}'{DidYouMean(word, [.. command.Options.Where(option => !option.Hidden).Select(option => option.Name)])}";

    private static string DidYouMean(string word, IReadOnlyList<string> known) =>
        Spelling.Closest(word.Split('=')[0], known) is { } meant ? $"; did you mean '{meant}'?" : ".";
}
