using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Chats.Emulator.CommandLine;

/// <summary>An emulator from its start to its end; what keeps it from starting becomes a message and an exit code.</summary>
internal static class EmulatorRun
{
    /// <param name="options">How to run it, for the messages.</param>
    /// <param name="end">What is verified once it is over; only a success can still become a failure.</param>
    /// <param name="build">Makes the host.</param>
    /// <param name="whileUp">What happens once it listens; the run ends with it, and with its exit code.</param>
    public static async Task<int> Run(EmulatorOptions options, EndOfRun end, Func<WebApplication> build, Func<WebApplication, Task<int>> whileUp)
    {
        try
        {
            await using var app = build();
            await app.StartAsync();
            var status = await whileUp(app);
            return await end.Verify(app.Services, status);
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
        catch (Exception problem) when (problem is IOException or InvalidOperationException or SocketException)
        {
            await Console.Error.WriteLineAsync($"The emulator cannot start: {problem.Message}");
            return ExitCodes.RuntimeFailure;
        }
    }
}
