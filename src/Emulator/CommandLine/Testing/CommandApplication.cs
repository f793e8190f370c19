using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Chats.Emulator.Conversations.Running;

namespace Chats.Emulator.CommandLine.Testing;

/// <summary>The application as a command that is started for the run.</summary>
/// <param name="words">The command and its arguments.</param>
/// <param name="variables">What it finds in its environment, made of what it is started with.</param>
/// <param name="http">Calls it.</param>
/// <param name="shown">Is told each line that it prints; null: nobody is.</param>
internal sealed class CommandApplication(
    IReadOnlyList<string> words, Func<ApplicationStart, IReadOnlyDictionary<string, string>> variables, HttpClient http,
    Action<string>? shown)
    : IApplicationUnderTest
{
    /// <summary>How long it may take to end when it is asked to.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly OutputTail _output = new();
    private Process? _process;
    private (string Key, string? Secret) _knows;
    private string? _failure;

    public HttpClient Http { get; } = http;

    public bool Exists => true;

    public IReadOnlyList<string> Output => _output.Lines;

    public string? Death => _failure ?? (_process is { HasExited: true } ended
        ? string.Create(CultureInfo.InvariantCulture, $"'{words[0]}' ended with exit code {ended.ExitCode}")
        : null);

    /// <summary>Starts it once for all files that use the same key and the same secret: it reads both when it starts.</summary>
    public async Task StartAsync(ApplicationStart start, CancellationToken cancellationToken)
    {
        var knows = (start.ApiKey, start.WebhookSecret);
        if (_process is { HasExited: false } && _knows == knows) return;
        await StopAsync(cancellationToken);
        _knows = knows;
        _failure = null;
        try
        {
            var path = ExecutablePath.Find(words[0]) ?? throw new Win32Exception("there is no such command");
            _process = Process.Start(Describe(path, variables(start)))!;
            _process.OutputDataReceived += (_, line) => Take(line.Data);
            _process.ErrorDataReceived += (_, line) => Take(line.Data);
            _process.BeginOutputReadLine();
            _process.BeginErrorReadLine();
        }
        catch (Win32Exception problem)
        {
            _failure = $"'{words[0]}' cannot be run: {problem.Message}";
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_process is not { } process) return;
        _process = null;
        using (process)
        {
            if (process.HasExited) return;
            SignalForwarding.Send(process, PosixSignal.SIGTERM);
            using var late = new CancellationTokenSource(Patience);
            try
            {
                await process.WaitForExitAsync(late.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private ProcessStartInfo Describe(string path, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(path, words.Skip(1))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return start;
    }

    private void Take(string? line)
    {
        if (line is null) return;
        _output.Add(line);
        shown?.Invoke(line);
    }
}
