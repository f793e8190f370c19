using System.CommandLine;
using System.CommandLine.Parsing;
using Chats.Emulator.CommandLine.Intercept;
using Chats.Emulator.CommandLine.Options;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Chats.Emulator.CommandLine;

/// <summary><c>exec -- COMMAND…</c>: runs a command beside an emulator of its own; the emulator ends with it.</summary>
internal static class ExecCommand
{
    private const string About =
        $"Run a command beside an emulator of its own, which {EmulatorConnection.BaseUrlVariable}, {EmulatorConnection.KeyVariable} and {EmulatorConnection.AddressVariable} lead it to: exec [options] -- COMMAND; ends with its exit code";

    public static Command Create()
    {
        var options = new ServeOptions(standardPort: 0, Switch.Off);
        var intercept = new InterceptOptions();
        var words = new Argument<string[]>("command")
        {
            Description = "The command and its arguments, after --",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("exec", About) { words };
        intercept.AddTo(command);
        options.AddTo(command);
        command.SetAction(
            parsed => Behind(parsed, parsed.GetValue(words)!) is { } behind
                ? Run(parsed, options, intercept, behind)
                : Misused(parsed.GetValue(words)![0], command));
        return command;
    }

    /// <summary>
    /// What stands behind <c>--</c>; null when some of it stands before, where options of the command would be taken for ours.
    /// </summary>
    private static string[]? Behind(ParseResult parsed, string[] words)
    {
        string[] behind = [.. parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Skip(1).Select(token => token.Value)];
        return behind.Length == words.Length ? behind : null;
    }

    private static Task<int> Misused(string word, Command command) => UsageProblems.Tell(
    [
        word.StartsWith('-')
            ? UsageProblems.UnknownOption(word, command)
            : $"'{word}' stands before --: chats-emulator exec [options] -- COMMAND",
    ]);

    private static async Task<int> Run(ParseResult parsed, ServeOptions options, InterceptOptions intercept, string[] words)
    {
        var problems = intercept.Problems(parsed).ToList();
        foreach (var problem in problems) await Console.Error.WriteLineAsync(problem);
        if (problems.Count > 0) return ExitCodes.Usage;
        using var signals = new SignalForwarding();
        var command = new ChildCommand(words, signals);
        return intercept.IsOn(parsed)
            ? await Intercepted(parsed, options, intercept.IsOffline(parsed), command)
            : await EmulatorRun.Run(parsed, options, Build, app => command.RunAsync(Variables(app)));
    }

    private static async Task<int> Intercepted(ParseResult parsed, ServeOptions options, bool isOffline, ChildCommand command)
    {
        using var certificates = RunCertificates.Create(Interception.VendorHost, TimeProvider.System);
        var host = new InterceptedHost(Interception.VendorHost, certificates.Host);
        return await EmulatorRun.Run(parsed, options, given => Build(given.Answering(host)), async app =>
        {
            var variables = Variables(app);
            var ports = EmulatorPorts.Of(EmulatorConnection.Addresses(app));
            using var interception = Interception.Start(host, certificates.AuthorityPem, ports, isOffline);
            foreach (var (name, value) in interception.Variables) variables[name] = value;
            await Console.Error.WriteLineAsync($"Chats Emulator: calls to https://{host.Name} come here");
            return await command.RunAsync(variables);
        });
    }

    /// <summary>Signals are the command's to answer; meanwhile the emulator stays up, for what the command still has to say.</summary>
    public static WebApplication Build(EmulatorOptions options)
    {
        var lifetime = ServiceDescriptor.Singleton<IHostLifetime, DetachedLifetime>();
        return EmulatorHost.Build(options, builder => builder.Services.Replace(lifetime));
    }

    private static Dictionary<string, string> Variables(WebApplication app)
    {
        var options = app.Services.GetRequiredService<EmulatorOptions>();
        var reach = EmulatorConnection.Of(app);
        Console.Error.WriteLine($"Chats Emulator: {reach.Address}");
        return reach.Variables(options.ControlToken);
    }
}
