using System.Diagnostics;

namespace Chats.Emulator.Browser.Tests.Console.Hosts;

/// <summary>The emulator as it is shipped: the published program, or its image with a root that nobody can write to.</summary>
internal sealed class ProgramEmulator : IRunningEmulator
{
    private const string Ready = "Chats Emulator ready: ";

    private static int _containers;

    private readonly ChildProcess _program;
    private readonly Func<Task> _clear;

    private ProgramEmulator(ChildProcess program, string address, Func<Task> clear) =>
        (_program, Root, _clear) = (program, new Uri(address), clear);

    public Uri Root { get; }

    /// <summary>Starts the program that <c>EMULATOR_PROGRAM</c> names: a native one, or a .dll for dotnet.</summary>
    public static async Task<IRunningEmulator> StartAsync(string? controlToken)
    {
        var named = Named("EMULATOR_PROGRAM");
        string[] command = named.EndsWith(".dll", StringComparison.Ordinal) ? ["dotnet", named] : [named];
        var start = new ProcessStartInfo(command[0], [.. command[1..], "--port", "0", .. Token(controlToken)]);
        var (program, address) = await ChildProcess.StartAsync(start, Ready);
        return new ProgramEmulator(program, address, () => Task.CompletedTask);
    }

    /// <summary>Starts the image that <c>CONSOLE_IMAGE</c> names, in the network of this machine: its webhooks come to the tests.</summary>
    public static async Task<IRunningEmulator> StartContainerAsync(string? controlToken)
    {
        var docker = Environment.GetEnvironmentVariable("DOCKER") is { Length: > 0 } client ? client : "docker";
        var name = $"console-{Environment.ProcessId}-{Interlocked.Increment(ref _containers)}";
        var start = new ProcessStartInfo(
            docker,
            [
                "run", "--rm", "--name", name, "--read-only", "--cap-drop", "ALL", "--security-opt", "no-new-privileges",
                "--network", "host", "-e", "CHATS_EMULATOR_URLS=http://127.0.0.1:0", Named("CONSOLE_IMAGE"), .. Token(controlToken),
            ]);
        var (program, address) = await ChildProcess.StartAsync(start, Ready);
        return new ProgramEmulator(program, address, () => RunAsync(docker, "rm", "-f", name));
    }

    public async ValueTask DisposeAsync()
    {
        await _clear();
        await _program.DisposeAsync();
    }

    private static string[] Token(string? controlToken) => controlToken is null ? [] : ["--control-token", controlToken];

    private static string Named(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value
        ? value
        : throw new InvalidOperationException($"{variable} must say what CONSOLE_HOST is to start.");

    private static async Task RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
    }
}
