using System.CommandLine;
using System.CommandLine.Help;
using Chats.Emulator.CommandLine.Testing;

namespace Chats.Emulator.CommandLine;

/// <summary>The command line: verb → action. <c>serve</c> is what happens when no verb is given.</summary>
internal static class EmulatorCommands
{
    private const string About = """
        A local emulator of the Linq Partner API v3 (Chats): real rules, real error codes, no phone and no quota.

        Examples:
          chats-emulator                                   run with the built-in scenario on http://localhost:4010
          chats-emulator --scenario my.yaml --port 5000    run your own
          chats-emulator exec -- npm test                  run a command that finds an emulator of its own in its environment
          chats-emulator test tests -- npm start           run conversation tests against your application
          chats-emulator validate scenarios/*.yaml         check scenarios without running them
          chats-emulator schema > scenario.schema.json     what an editor needs to complete and check them

        Point an official SDK at it with LINQ_API_V3_BASE_URL=http://localhost:4010/api/partner and any key.
        Every option can also be set by the environment variable named in its description.
        """;

    public static async Task<int> Run(string[] arguments)
    {
        Console.SetError(new BestEffortWriter(Console.Error));
        var serve = ServeCommand.Create("serve", "Run the emulator (the default)");
        // Not a RootCommand, which would be named after whatever file it runs from.
        var root = ServeCommand.Create("chats-emulator", About);
        root.Options.Add(new HelpOption());
        root.Options.Add(new VersionOption { Action = new PrintVersion() });
        root.Subcommands.Add(serve);
        root.Subcommands.Add(ExecCommand.Create());
        root.Subcommands.Add(TestCommand.Create());
        root.Subcommands.Add(ValidateCommand.Create());
        root.Subcommands.Add(SchemaCommand.Create());
        root.Subcommands.Add(HealthCommand.Create());

        var parsed = root.Parse(arguments);
        var problems = UsageProblems.Of(parsed);
        return problems.Count == 0 ? await Invoke(parsed) : await UsageProblems.Tell(problems);
    }

    private static async Task<int> Invoke(ParseResult parsed)
    {
        try
        {
            // The host listens to signals itself, and stops in its own time.
            return await parsed.InvokeAsync(
                new InvocationConfiguration { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false });
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"What was to be printed cannot be written: {unwritable.Message}");
            return ExitCodes.RuntimeFailure;
        }
#pragma warning disable CA1031 // Whatever it is: it is told, and a script sees an exit code in place of an abort.
        catch (Exception unexpected)
#pragma warning restore CA1031
        {
            await Console.Error.WriteLineAsync($"The emulator crashed. This is a bug of the emulator, please report it.\n{unexpected}");
            return ExitCodes.RuntimeFailure;
        }
    }
}
