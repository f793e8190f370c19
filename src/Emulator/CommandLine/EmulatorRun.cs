using System.CommandLine;
using System.Net.Sockets;
using Chats.Emulator.CommandLine.Memory;
using Chats.Emulator.Common;
using Chats.Emulator.Worlds.Access;
using Microsoft.AspNetCore.Connections;

namespace Chats.Emulator.CommandLine;

/// <summary>An emulator from its start to its end; what keeps it from starting becomes a message and an exit code.</summary>
internal static class EmulatorRun
{
    /// <param name="parsed">The command line.</param>
    /// <param name="given">The options in it.</param>
    /// <param name="build">Makes the host.</param>
    /// <param name="whileUp">What happens once it listens; the run ends with it, and with its exit code.</param>
    public static async Task<int> Run(
        ParseResult parsed, ServeOptions given, Func<EmulatorOptions, WebApplication> build, Func<WebApplication, Task<int>> whileUp)
    {
        var problems = given.Problems(parsed).ToList();
        foreach (var problem in problems) await Console.Error.WriteLineAsync(problem);
        if (problems.Count > 0) return ExitCodes.Usage;
        var options = given.Read(parsed);
        try
        {
            await using var app = build(options);
            MemoryRelease.AfterSeeding();
            using var memory = MemoryRelease.Start(app.Services.GetRequiredService<WorldRegistry>());
            await app.StartAsync();
            var status = await whileUp(app);
            return await given.AtTheEnd(parsed).Verify(app.Services, status);
        }
        catch (ScenarioException invalid)
        {
            foreach (var problem in invalid.Problems) await Console.Error.WriteLineAsync(problem);
            return ExitCodes.InvalidScenario;
        }
        catch (IOException busy) when (busy.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync(
                $"{options.ListenUrls} is in use. Stop what listens there, or choose another port: --port N (0 picks a free one).");
            return ExitCodes.PortInUse;
        }
        catch (FormatException invalid)
        {
            await Console.Error.WriteLineAsync($"{given.ListenSource(parsed)}: {invalid.Message}");
            return ExitCodes.Usage;
        }
        catch (InvalidDataException unreadable)
        {
            await Console.Error.WriteLineAsync($"The emulator cannot start: {unreadable.Message}");
            return ExitCodes.Usage;
        }
        catch (InvalidOperationException) when (options.CertificateFile is null
            && options.ListenUrls.Contains("https://", StringComparison.OrdinalIgnoreCase))
        {
            await Console.Error.WriteLineAsync(
                $"{given.ListenSource(parsed)}: an https address needs a certificate, and this machine has no developer certificate of .NET. "
                + "Name a PFX or PEM file with --certificate FILE, or make one with: dotnet dev-certs https");
            return ExitCodes.Usage;
        }
        catch (OutOfMemoryException)
        {
            await Console.Error.WriteLineAsync($"The emulator cannot start. {OutOfMemory.Words}");
            return ExitCodes.RuntimeFailure;
        }
        catch (Exception problem) when (problem is IOException or InvalidOperationException or SocketException)
        {
            await Console.Error.WriteLineAsync($"The emulator cannot start: {problem.Message}");
            return ExitCodes.RuntimeFailure;
        }
    }
}
