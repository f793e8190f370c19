using System.CommandLine;
using System.Runtime.InteropServices;
using Chats.Emulator.CommandLine.Memory;

namespace Chats.Emulator.CommandLine;

/// <summary><c>serve</c>: runs the emulator until it is told to stop.</summary>
internal static class ServeCommand
{
    public static Command Create(string name, string description)
    {
        var command = new Command(name, description);
        var options = new ServeOptions(EmulatorOptions.StandardPort, Console.IsErrorRedirected ? Switch.Off : Switch.On);
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => EmulatorRun.Run(parsed, options, Build, app => UntilStopped(app, cancellation)));
        return command;
    }

    private static async Task<int> UntilStopped(WebApplication app, CancellationToken cancellation)
    {
        Banner.Write(app);
        await app.WaitForShutdownAsync(cancellation);
        return ExitCodes.Ok;
    }

    /// <summary>A large scenario takes seconds to seed; a stop meanwhile ends the process at once, as nothing is to be lost.</summary>
    private static WebApplication Build(EmulatorOptions options)
    {
        static void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            Environment.Exit(ExitCodes.Ok);
        }

        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        var app = EmulatorHost.Build(options);
        MemoryRelease.AfterSeeding();
        return app;
    }
}
