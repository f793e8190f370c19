using System.Collections.Concurrent;
using System.Diagnostics;

namespace Chats.Emulator.ApiTests.Shipped;

/// <summary>
/// The program as users run it, in a process of its own: the one CI has published (<c>EMULATOR_PROGRAM</c>, native or a
/// .dll), else the one that was built.
/// </summary>
public sealed class ShippedProgram : IAsyncLifetime
{
    private const string Ready = "Chats Emulator ready: ";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly ConcurrentQueue<string> _errors = new();
    private Process? _process;
    private HttpClient? _client;

    public HttpClient Client => _client ?? throw new InvalidOperationException("The program is not started.");

    /// <summary>What the program has written to stderr: its log.</summary>
    public string Log => string.Join('\n', _errors);

    public async ValueTask InitializeAsync()
    {
        var program = Environment.GetEnvironmentVariable("EMULATOR_PROGRAM") is { Length: > 0 } published
            ? published
            : Path.Combine(AppContext.BaseDirectory, "Chats.Emulator.dll");
        string[] command = program.EndsWith(".dll", StringComparison.Ordinal) ? ["dotnet", program] : [program];
        var start = new ProcessStartInfo(command[0], [.. command[1..], "--port", "0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var ambient in start.Environment.Keys.Where(name => name.StartsWith("CHATS_EMULATOR_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(ambient);
        }

        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.StartsWith(Ready, StringComparison.Ordinal) == true)
            {
                address.TrySetResult(line.Data[Ready.Length..].Split(' ')[0]);
            }
        };
        _process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { } text) _errors.Enqueue(text);
        };
        _process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"{program} ended before it was ready: {Log}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _client = new HttpClient(
            new SocketsHttpHandler { UseProxy = false })
        { BaseAddress = new Uri(await address.Task.WaitAsync(Patience)) };
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_process is null) return;
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
