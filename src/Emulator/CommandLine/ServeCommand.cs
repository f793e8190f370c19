using System.CommandLine;
using System.Runtime.InteropServices;
using Chats.Emulator.Worlds.Access;

namespace Chats.Emulator.CommandLine;

/// <summary><c>serve</c>: runs the emulator until it is told to stop.</summary>
internal static class ServeCommand
{
    /// <summary>How many chats are many.</summary>
    private const int LargeWorld = 20_000;

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
        ReleaseGarbage(app);
        return app;
    }

    /// <summary>
    /// Making a large world leaves as much garbage as the world holds, and nobody waits for an answer yet. Small ones make too little to
    /// start later for it.
    /// </summary>
    private static void ReleaseGarbage(WebApplication app)
    {
        if (app.Services.GetRequiredService<WorldRegistry>().Default.Current.Chats.Count < LargeWorld) return;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
