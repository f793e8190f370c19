using System.Diagnostics;
using System.Text;

namespace Chats.Emulator.Browser.Tests.Console.Hosts;

/// <summary>A program that runs beside a test, and ends with it.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly string _readyBefore;
    private readonly StringBuilder _printed = new();
    private readonly TaskCompletionSource<string> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ChildProcess(ProcessStartInfo start, string readyBefore)
    {
        _readyBefore = readyBefore;
        start.UseShellExecute = false;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _ready.TrySetException(new InvalidOperationException($"{start.FileName} ended early."));
    }

    /// <summary>Starts a program and waits for the line that says it is ready.</summary>
    /// <param name="start">What is started.</param>
    /// <param name="readyBefore">What that line says before what is wanted of it.</param>
    /// <returns>The program, and what the line said behind those words.</returns>
    public static async Task<(ChildProcess Program, string Ready)> StartAsync(ProcessStartInfo start, string readyBefore)
    {
        var program = new ChildProcess(start, readyBefore);
        try
        {
            program._process.Start();
            program._process.BeginOutputReadLine();
            program._process.BeginErrorReadLine();
            return (program, await program._ready.Task.WaitAsync(Patience));
        }
        catch (Exception problem)
        {
            await program.DisposeAsync();
            throw new InvalidOperationException($"{start.FileName} does not get ready. It printed: {program.Printed}", problem);
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }
        catch (InvalidOperationException)
        {
            // It was never started.
        }

        _process.Dispose();
    }

    private string Printed
    {
        get { lock (_printed) return _printed.ToString(); }
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (_printed) _printed.AppendLine(line);
        var at = line.IndexOf(_readyBefore, StringComparison.Ordinal);
        if (at >= 0) _ready.TrySetResult(line[(at + _readyBefore.Length)..].TrimEnd('.', ' '));
    }
}
