using System.Runtime.InteropServices;

namespace Chats.Emulator.CommandLine.Testing;

/// <summary>Ctrl+C and a request to end: the first ends the run in order, the second ends this process at once.</summary>
internal sealed class Interruption : IDisposable
{
    /// <summary>What a shell adds to a signal's number to tell of it as an exit code.</summary>
    private const int Signalled = 128;

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;

    public Interruption() =>
        _registrations = [.. new[] { PosixSignal.SIGTERM, PosixSignal.SIGINT, PosixSignal.SIGHUP }.Select(
            signal => PosixSignalRegistration.Create(signal, Handle))];

    public CancellationToken Token => _source.Token;

    /// <summary>The exit code that tells of it; null: there was none.</summary>
    public int? ExitCode { get; private set; }

    public void Dispose()
    {
        foreach (var registration in _registrations) registration.Dispose();
        _source.Dispose();
    }

    private void Handle(PosixSignalContext context)
    {
        context.Cancel = true;
        var code = Signalled + SignalForwarding.Number(context.Signal);
        if (ExitCode is not null) Environment.Exit(code);
        ExitCode = code;
        _source.Cancel();
    }
}
