using System.Diagnostics;

namespace Chats.Emulator.Benchmarks;

/// <summary>A server in a process of its own, so that its processor time can be told from the load's.</summary>
internal sealed class Server : IDisposable
{
    /// <summary>What a server prints before its address.</summary>
    public const string Ready = "Chats Emulator ready: ";

    private readonly Process _process;

    private Server(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static async Task<Server> Start(string program, params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Ready, StringComparison.Ordinal)) return new Server(process, new Uri(line[Ready.Length..].Split(' ')[0]));
        }

        throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended before it was ready.");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }
}
