using System.CommandLine;
using System.Runtime.InteropServices;
using Chats.Emulator.Domain;
using Microsoft.AspNetCore.Connections;

namespace Chats.Emulator.CommandLine;

/// <summary><c>serve</c>: runs the emulator until it is told to stop.</summary>
internal static class ServeCommand
{
    public static Command Create(string name, string description) => Create(new Command(name, description));

    public static TCommand Create<TCommand>(TCommand command)
        where TCommand : Command
    {
        var scenario = Settings.Text("--scenario", "FILE", "CHATS_EMULATOR_SCENARIO", "The YAML file to seed the worlds from; default: built in");
        scenario.Aliases.Add("-s");
        var port = Settings.Number("--port", "CHATS_EMULATOR_PORT", "The port on localhost; 0 picks a free one", EmulatorOptions.StandardPort, 0, 65535);
        port.Aliases.Add("-p");
        var urls = Settings.Text("--urls", "URLS", "CHATS_EMULATOR_URLS", "Where to listen instead, for example http://*:8080");
        var controlToken = Settings.Text("--control-token", "TOKEN", "CHATS_EMULATOR_CONTROL_TOKEN", "Protects the control plane: header X-Emulator-Control-Token");
        var maxWorlds = Settings.Number("--max-worlds", "CHATS_EMULATOR_MAX_WORLDS", "How many worlds may exist at once", 1000, 1, 1_000_000);
        var journal = Settings.Number("--journal", "CHATS_EMULATOR_JOURNAL", "How many requests each world remembers", 5000, 1, 1_000_000);
        var publicUrl = Settings.Text("--public-url", "URL", "CHATS_EMULATOR_PUBLIC_URL", "Where clients reach it, for upload and download addresses; default: where each call came to",
            EmulatorOptions.IsOrigin, "an http or https address without a path, such as https://chats.example.com");
        var mediaLimit = Settings.Number("--media-limit", "CHATS_EMULATOR_MEDIA_LIMIT", "How many MiB of files all worlds may hold together", 1024, 1, 1_048_576);
        var fetchFrom = Settings.Text("--fetch-from", "HOSTS", "CHATS_EMULATOR_FETCH_FROM", "Hosts to really download media from, separated by commas; * for all; default: none",
            hosts => FetchHosts.Parse(hosts) is not null, "hosts separated by commas, such as example.com,localhost:9000");
        foreach (var option in new Option[] { scenario, port, urls, publicUrl, controlToken, maxWorlds, journal, mediaLimit, fetchFrom }) command.Options.Add(option);
        var verification = new VerificationOptions(command);

        command.SetAction((parsed, cancellation) => Run(
            verification.Apply(parsed, new EmulatorOptions
            {
                ScenarioFile = parsed.GetValue(scenario),
                Port = parsed.GetValue(port),
                Urls = parsed.GetValue(urls),
                ControlToken = parsed.GetValue(controlToken),
                MaxWorlds = parsed.GetValue(maxWorlds),
                JournalCapacity = parsed.GetValue(journal),
                PublicUrl = parsed.GetValue(publicUrl),
                MediaLimitBytes = parsed.GetValue(mediaLimit) * 1024L * 1024,
                FetchFrom = parsed.GetValue(fetchFrom),
                OnSeeding = Banner.Progress,
            }),
            verification.Read(parsed),
            cancellation));
        return command;
    }

    private static async Task<int> Run(EmulatorOptions options, EndOfRun verification, CancellationToken cancellation)
    {
        try
        {
            await using var app = Build(options);
            await app.StartAsync(cancellation);
            Banner.Write(app);
            await app.WaitForShutdownAsync(cancellation);
            return await verification.Verify(app.Services);
        }
        catch (ScenarioException invalid)
        {
            foreach (var problem in invalid.Problems) await Console.Error.WriteLineAsync(problem);
            return ExitCodes.InvalidScenario;
        }
        catch (IOException busy) when (busy.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{options.ListenUrls} is in use. Stop what listens there, or choose another port: --port N (0 picks a free one).");
            return ExitCodes.PortInUse;
        }
        catch (FormatException invalid)
        {
            await Console.Error.WriteLineAsync($"--urls: {invalid.Message}");
            return ExitCodes.Usage;
        }
        catch (Exception problem) when (problem is IOException or InvalidOperationException or System.Net.Sockets.SocketException)
        {
            await Console.Error.WriteLineAsync($"The emulator cannot start: {problem.Message}");
            return ExitCodes.RuntimeFailure;
        }
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
        return EmulatorHost.Build(options);
    }
}
