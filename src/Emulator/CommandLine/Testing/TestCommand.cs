using System.CommandLine;
using System.CommandLine.Parsing;
using Chats.Emulator.Conversations.Asking;
using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Running;

namespace Chats.Emulator.CommandLine.Testing;

/// <summary><c>test PATH… [-- COMMAND]</c>: runs conversation tests against an application.</summary>
internal static class TestCommand
{
    private const string About = """
        Run conversation tests: test PATH... [options] [-- COMMAND]

        A PATH is a file of tests, a folder of them, or a pattern such as tests/**/*.yaml. The COMMAND starts the application
        that is tested; it finds an emulator of its own in its environment, as with exec. Options of exec work here as well.

        Examples:
          chats-emulator test tests/bakery.test.yaml -- npm start       start the application, run the tests, end it
          chats-emulator test tests --filter "order" -- npm start       only tests that have this in file, name or row
          chats-emulator test tests --report junit=out/tests.xml --report html=out/tests.html -- npm start
          chats-emulator test tests --app webhook=/hooks --app url=http://localhost:5000 -- npm start
          chats-emulator test tests --repeat 10 --pass-at-least 8 -- npm start     for bots whose words vary
          chats-emulator test tests --emulator http://localhost:4010    an emulator and an application that run already

        Exit codes: 0 all passed, 5 some failed, 1 some could not be judged, 3 a file is invalid, 2 wrong usage or no test
        selected, 130 interrupted.
        """;

    public static Command Create()
    {
        var words = new Argument<string[]>("path")
        {
            Description = "Files of tests, folders or patterns; after --, the command that starts the application",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("test", About) { words };
        var options = new TestOptions();
        options.AddTo(command);
        command.SetAction(parsed => Run(parsed, options, Split(parsed, parsed.GetValue(words)!), command));
        return command;
    }

    private static (string[] Paths, string[] Command) Split(ParseResult parsed, string[] words)
    {
        string[] behind = [.. parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Skip(1).Select(token => token.Value)];
        return (words[..^behind.Length], behind);
    }

    private static async Task<int> Run(ParseResult parsed, TestOptions options, (string[] Paths, string[] Command) words, Command command)
    {
        var problems = Problems(parsed, options, words.Paths, words.Command, command).ToList();
        if (problems.Count > 0) return await UsageProblems.Tell(problems);
        var given = options.Read(parsed, words.Command);
        var reading = TestFileLoader.Load(words.Paths);
        if (reading.Problems.Count > 0) return await Say(reading.Problems.Select(problem => problem.ToString()), ExitCodes.InvalidScenario);
        if (Selection.Problem(reading.Files, given.Filter) is { } nothing) return await Say([nothing], ExitCodes.Usage);
        try
        {
            using var interruption = new Interruption();
            return await TestSession.Run(parsed, options.Serve, given, reading.Files, interruption);
        }
        catch (AskingException unreadable)
        {
            return await Say([$"--replay-words: {unreadable.Message}"], ExitCodes.InvalidScenario);
        }
    }

    private static IEnumerable<string> Problems(ParseResult parsed, TestOptions options, string[] paths, string[] program, Command command)
    {
        if (Array.Find(paths, path => path.StartsWith('-')) is { } unknown) return [UsageProblems.UnknownOption(unknown, command)];
        if (paths.Length == 0) return ["Name a file of tests: chats-emulator test PATH... [-- COMMAND]"];
        var isMissing = program.Length > 0 && ExecutablePath.Find(program[0]) is null;
        return isMissing ? options.Problems(parsed).Prepend($"'{program[0]}': there is no such command.") : options.Problems(parsed);
    }

    private static async Task<int> Say(IEnumerable<string> problems, int code)
    {
        foreach (var problem in problems) await Console.Error.WriteLineAsync(problem);
        return code;
    }
}
