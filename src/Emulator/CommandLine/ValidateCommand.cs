using System.CommandLine;
using Chats.Emulator.Common;
using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Scenarios;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.CommandLine;

/// <summary><c>validate FILE…</c>: says every problem of every file, without running anything.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("file")
        {
            Description = "Scenario files or files of conversation tests (YAML or JSON); - is a scenario on standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        var together = new Option<bool>(
            "--together")
        { Description = "Check the files as one scenario, as serve reads several --scenario" };
        var httpWebhooks = HttpWebhooksOption.Create();
        var command = new Command(
            "validate", "Check scenarios and conversation tests: every problem as file:line:column: message; exit code 3 when there are any") { files, together,
                httpWebhooks };
        command.SetAction(parsed => Run(
            parsed.GetValue(files)!, parsed.GetValue(together),
            parsed.GetValue(httpWebhooks) is { } hosts ? HostList.Parse(hosts)! : HostList.None));
        return command;
    }

    private static int Run(string[] files, bool together, HostList httpHosts)
    {
        var isValid = true;
        foreach (var scenario in together ? [files] : files.Select(file => new[] { file })) isValid &= Check(scenario, httpHosts);
        return isValid ? ExitCodes.Ok : ExitCodes.InvalidScenario;
    }

    private static bool Check(string[] files, HostList httpHosts)
    {
        var problems = files is [var file] && TestFileLoader.IsTestPath(file)
            ? TestFileLoader.Load([file]).Problems
            : ScenarioLoader.CheckFiles(files, httpHosts).Problems;
        foreach (var problem in problems) Console.Error.WriteLine(problem);
        if (problems.Count == 0) Console.WriteLine($"{string.Join(", ", files)}: valid");
        return problems.Count == 0;
    }
}
