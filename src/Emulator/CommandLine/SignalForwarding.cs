using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Chats.Emulator.CommandLine;

/// <summary>
/// Hands the signals this process gets to a child. Before there is one, a signal ends this process, as it would any other.
/// </summary>
internal sealed class SignalForwarding : IDisposable
{
    /// <summary>What a shell adds to a signal's number to tell of it as an exit code.</summary>
    private const int Signalled = 128;

    private readonly Lock _gate = new();
    private readonly PosixSignalRegistration[] _registrations;
    private Process? _child;

    public SignalForwarding() =>
        _registrations = [.. new[] { PosixSignal.SIGTERM, PosixSignal.SIGINT, PosixSignal.SIGHUP }.Select(
            signal => PosixSignalRegistration.Create(signal, Handle))];

    /// <summary>Starts the child such that no signal falls between its start and its being known here.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">It cannot be started.</exception>
    public Process Start(ProcessStartInfo start)
    {
        lock (_gate) return _child = Process.Start(start)!;
    }

    public void Dispose()
    {
        foreach (var registration in _registrations) registration.Dispose();
        _child?.Dispose();
    }

    private void Handle(PosixSignalContext context)
    {
        context.Cancel = true;
        lock (_gate)
        {
            if (_child is null) Environment.Exit(Signalled + Number(context.Signal));
            if (!ReachedIt(context.Signal)) Send(_child, context.Signal);
        }
    }

    /// <summary>
    /// A terminal sends Ctrl+C to all its processes; sent twice, it would make many a program give up without cleaning up.
    /// </summary>
    private static bool ReachedIt(PosixSignal signal) => signal == PosixSignal.SIGINT && !Console.IsInputRedirected;

    public static void Send(Process child, PosixSignal signal)
    {
        if (child.HasExited) return;
        if (OperatingSystem.IsWindows()) child.Kill();
        else _ = Kill(child.Id, Number(signal));
    }

    public static int Number(PosixSignal signal) => signal switch
    {
        PosixSignal.SIGHUP => 1,
        PosixSignal.SIGINT => 2,
        _ => 15,
    };

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);
}
