using System.CommandLine;
using Chats.Emulator.Domain;
using Chats.Emulator.Scenarios;

namespace Chats.Emulator.CommandLine;

/// <summary><c>validate FILE…</c>: says every problem of every file, without running anything.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("file") { Description = "Scenario files (YAML)", Arity = ArgumentArity.OneOrMore };
        var httpWebhooks = HttpWebhooksOption.Create();
        var command = new Command("validate", "Check scenarios: every problem as file:line:column: message; exit code 3 when there are any") { files, httpWebhooks };
        command.SetAction(parsed => Run(parsed.GetValue(files)!, parsed.GetValue(httpWebhooks) is { } hosts ? HostList.Parse(hosts)! : HostList.None));
        return command;
    }

    private static int Run(string[] files, HostList httpHosts)
    {
        var isValid = true;
        foreach (var file in files) isValid &= Check(file, httpHosts);
        return isValid ? ExitCodes.Ok : ExitCodes.InvalidScenario;
    }

    private static bool Check(string file, HostList httpHosts)
    {
        var (text, unreadable) = ScenarioText.ReadFile(file);
        IReadOnlyList<ScenarioProblem> problems = unreadable is null ? ScenarioLoader.Check(text, file, httpHosts).Problems : [unreadable];
        foreach (var problem in problems) Console.Error.WriteLine(problem);
        if (problems.Count == 0) Console.WriteLine($"{file}: valid");
        return problems.Count == 0;
    }
}
