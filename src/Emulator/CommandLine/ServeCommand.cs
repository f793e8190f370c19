using System.CommandLine;
using System.Runtime.InteropServices;
using Chats.Emulator.CommandLine.Options;

namespace Chats.Emulator.CommandLine;

/// <summary><c>serve</c>: runs the emulator until it is told to stop.</summary>
internal static class ServeCommand
{
    public static Command Create(string name, string description)
    {
        var command = new Command(name, description);
        var options = new ServeOptions(EmulatorOptions.StandardPort, Console.IsErrorRedirected ? Switch.Off : Switch.On);
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => Run(parsed, options, cancellation));
        return command;
    }

    private static async Task<int> Run(ParseResult parsed, ServeOptions options, CancellationToken cancellation)
    {
        using var start = new InterruptibleStart();
        return await EmulatorRun.Run(parsed, options, given => EmulatorHost.Build(given), app =>
        {
            start.Dispose();
            return UntilStopped(app, cancellation);
        });
    }

    private static async Task<int> UntilStopped(WebApplication app, CancellationToken cancellation)
    {
        Banner.Write(app);
        await app.WaitForShutdownAsync(cancellation);
        return ExitCodes.Ok;
    }

    /// <summary>A large scenario takes seconds to seed; a stop meanwhile ends the process at once, as nothing is to be lost.</summary>
    private sealed class InterruptibleStart : IDisposable
    {
        private readonly PosixSignalRegistration _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        private readonly PosixSignalRegistration _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);

        /// <summary>It has started: from now on the host answers signals.</summary>
        public void Dispose()
        {
            _terminate.Dispose();
            _interrupt.Dispose();
        }

        private static void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            Environment.Exit(ExitCodes.Ok);
        }
    }
}
