using System.CommandLine;
using System.Diagnostics;
using Chats.Emulator.Control.Health;
using Chats.Emulator.Conversations.Asking;
using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Results;
using Chats.Emulator.Conversations.Running;

namespace Chats.Emulator.CommandLine.Testing;

/// <summary>A run of tests from its first call to its reports.</summary>
internal sealed class TestSession(TestSettings settings, IReadOnlyList<TestFile> files, Interruption interruption)
{
    /// <summary>Runs them against an emulator of their own, or the one that was named.</summary>
    /// <returns>The exit code.</returns>
    public static Task<int> Run(
        ParseResult parsed, ServeOptions serve, TestSettings settings, IReadOnlyList<TestFile> files, Interruption interruption)
    {
        var session = new TestSession(settings, files, interruption);
        return settings.Emulator is { } url
            ? RemoteEmulator.Use(url, settings, session.RunAgainst)
            : EmulatorRun.Run(parsed, serve, ExecCommand.Build, app => session.RunAgainst(new TestEmulator(
                EmulatorConnection.Of(app), app.Services.GetRequiredService<EmulatorOptions>().ControlToken)));
    }

    private async Task<int> RunAgainst(TestEmulator emulator)
    {
        var console = new ConsoleObserver(Console.Out, ConsoleStyle.Own(), settings.IsVerbose);
        using var straight = EmulatorClient.Straight();
        using var client = EmulatorClient.For(emulator);
        using var recorded = Recorded();
        using var asker = new Asker(recorded, TimeProvider.System);
        var application = Application(emulator, straight, console);
        var run = await Run(Options(emulator, client, application, asker), console, application);
        console.Ended(run, interruption.ExitCode is not null);
        var isWritten = await Write(run);
        return interruption.ExitCode ?? run.Verdict switch
        {
            TestVerdict.Error => ExitCodes.RuntimeFailure,
            TestVerdict.Failed => ExitCodes.VerificationFailed,
            _ when run.Tests.Count == 0 => ExitCodes.RuntimeFailure,
            _ => isWritten ? ExitCodes.Ok : ExitCodes.RuntimeFailure,
        };
    }

    /// <summary>What ended before an interruption is kept: somebody wants to see it.</summary>
    private async Task<TestRun> Run(RunOptions options, ConsoleObserver console, IApplicationUnderTest application)
    {
        var (started, watch) = (TimeProvider.System.GetLocalNow(), Stopwatch.StartNew());
        try
        {
            return Named(await ConversationRunner.RunAsync(files, options, console, interruption.Token), started, watch);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            return Named(new TestRun(console.Results) { Seed = options.Seed }, started, watch);
        }
        finally
        {
            await application.StopAsync(CancellationToken.None);
        }
    }

    private static TestRun Named(TestRun run, DateTimeOffset started, Stopwatch watch) => run with
    {
        Emulator = HealthEndpoints.Version,
        StartedAt = started,
        Duration = watch.Elapsed,
    };

    private RunOptions Options(TestEmulator emulator, HttpClient client, IApplicationUnderTest application, Asker asker) =>
        new(client, application)
        {
            Seed = settings.Seed,
            Filter = settings.Filter,
            Repeat = settings.Repeat,
            Timeout = settings.Timeout,
            StopsAtFirst = settings.StopsAtFirst,
            ApplicationOverrides = settings.Application,
            ApiKey = emulator.World is null ? null : emulator.Reach.Key,
            Asker = asker,
            RunAgain = test => RunAgainCommand.Of(test, settings),
        };

    private IApplicationUnderTest Application(TestEmulator emulator, HttpClient http, ConsoleObserver console) => settings.Command.Count > 0
        ? new CommandApplication(settings.Command, start => Variables(emulator, start), http, settings.IsVerbose ? console.Printed : null)
        : new RunningApplication(http, IsNamed);

    private bool IsNamed => settings.Application.IsNamed || files.Any(file => file.Application.IsNamed);

    private static Dictionary<string, string> Variables(TestEmulator emulator, ApplicationStart start)
    {
        var variables = (emulator.Reach with { Key = start.ApiKey }).Variables(emulator.ControlToken);
        if (start.WebhookSecret is { } secret) variables[EmulatorConnection.WebhookSecretVariable] = secret;
        return variables;
    }

    private RecordedReplies Recorded() => settings switch
    {
        { RecordWords: { } file } => RecordedReplies.RecordTo(file),
        { ReplayWords: { } file } => RecordedReplies.ReplayFrom(file),
        _ => RecordedReplies.None(),
    };

    private async Task<bool> Write(TestRun run)
    {
        var isWritten = true;
        foreach (var report in settings.Reports)
        {
            try
            {
                report.Write(run);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                await Console.Error.WriteLineAsync($"--report {report.Kind}={report.Path}: {problem.Message}");
                isWritten = false;
            }
        }

        return isWritten;
    }
}
