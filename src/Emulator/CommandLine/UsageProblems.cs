using System.CommandLine;
using System.CommandLine.Parsing;
using Chats.Emulator.CommandLine.Options;
using Chats.Emulator.Common;

namespace Chats.Emulator.CommandLine;

/// <summary>What is wrong with a command line, with the word that was probably meant.</summary>
internal static class UsageProblems
{
    /// <summary>A line each; none: the command line is right.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed) =>
        [.. TakenForValues(parsed) is [_, ..] misspelt ? misspelt : parsed.Errors.Count == 0 ? [] : OfErrors(parsed)];

    public static string UnknownOption(string word, Command command) =>
        InsteadOf(word, command) is { } instead
            ? $"Unknown option '{word}'; write {instead}"
            : $"Unknown option '{word}'{DidYouMean(word, OptionsOf(command))}";

    /// <summary>Prints them, and where help is to be had.</summary>
    public static async Task<int> Tell(IEnumerable<string> problems)
    {
        foreach (var problem in problems) await Console.Error.WriteLineAsync(problem);
        await Console.Error.WriteLineAsync("Try --help.");
        return ExitCodes.Usage;
    }

    /// <summary>An option that is spelt wrong behind one that takes a value is read as that value.</summary>
    private static List<string> TakenForValues(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return [.. parsed.CommandResult.Children.OfType<OptionResult>().SelectMany(option => option.Tokens)
            .Select(token => token.Value)
            .Where(value => value.StartsWith("--", StringComparison.Ordinal) && Closest(value, OptionsOf(command)) is not null)
            .Select(value => UnknownOption(value, command))];
    }

    private static IEnumerable<string> OfErrors(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens is not [var first, ..]) return parsed.Errors.Select(error => error.Message);
        var command = parsed.CommandResult.Command;
        // Only the first: what follows an unknown option is its value, and a word that only makes sense behind it.
        return first.StartsWith('-')
            ? [UnknownOption(first, command)]
            : [$"Unknown command '{first}'{DidYouMean(first, [.. command.Subcommands.Select(known => known.Name)])}"];
    }

    private static string[] OptionsOf(Command command) =>
        [.. command.Options.Select(option => option.Name)];

    private static string? InsteadOf(string word, Command command) => command.Options.OfType<KeyedOption>()
        .Select(option => option.Instead(word.Split('=')[0])).FirstOrDefault(instead => instead is not null);

    private static string DidYouMean(string word, IReadOnlyList<string> known) =>
        Closest(word, known) is { } meant ? $"; did you mean '{meant}'?" : ".";

    private static string? Closest(string word, IReadOnlyList<string> known) => Spelling.Closest(word.Split('=')[0], known);
}
