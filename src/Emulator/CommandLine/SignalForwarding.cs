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

    /// <summary>
    /// Those that would end this process, and leave behind what it was to remove. The two that are the users' have no name in .NET, and
    /// their numbers differ from system to system.
    /// </summary>
    private static readonly PosixSignal[] Signals =
    [
        PosixSignal.SIGTERM, PosixSignal.SIGINT, PosixSignal.SIGHUP, PosixSignal.SIGQUIT,
        .. OperatingSystem.IsLinux() ? [(PosixSignal)10, (PosixSignal)12]
            : OperatingSystem.IsMacOS() ? new[] { (PosixSignal)30, (PosixSignal)31 } : [],
    ];

    private readonly Lock _gate = new();
    private readonly PosixSignalRegistration[] _registrations;
    private Process? _child;

    public SignalForwarding() =>
        _registrations = [.. Signals.Select(signal => PosixSignalRegistration.Create(signal, Handle))];

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
    /// A terminal sends Ctrl+C and Ctrl+\ to all its processes; sent twice, Ctrl+C would make many a program give up without cleaning up.
    /// </summary>
    private static bool ReachedIt(PosixSignal signal) =>
        signal is PosixSignal.SIGINT or PosixSignal.SIGQUIT && !Console.IsInputRedirected;

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
        PosixSignal.SIGQUIT => 3,
        PosixSignal.SIGTERM => 15,
        _ => (int)signal,
    };

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);
}
