using System.CommandLine;
using Chats.Emulator.CommandLine.Options;

namespace Chats.Emulator.CommandLine;

/// <summary><c>health</c>: asks a running emulator whether it is ready, so that a container needs no curl.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static Command Create()
    {
        var url =
            Settings.Text(
                "--url", "URL", "CHATS_EMULATOR_URL", "The emulator's address; default: where serve would listen with the same variables");
        var command = new Command("health", "Ask a running emulator whether it is ready: exit code 0 or 1") { url };
        command.SetAction((parsed, cancellation) => Run(parsed.GetValue(url) ?? ListenAddress.FromVariables(), cancellation));
        return command;
    }

    private static async Task<int> Run(string url, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            await Console.Error.WriteLineAsync($"'{url}' is not an absolute URL.");
            return ExitCodes.Usage;
        }

        try
        {
            // Straight there: who asks is beside the emulator, and a proxy knows neither loopback nor a container.
            using var straight = new SocketsHttpHandler { UseProxy = false };
            using var client = new HttpClient(straight) { Timeout = Patience };
            using var answer = await client.GetAsync(new Uri(address, "/readyz"), cancellation);
            Console.WriteLine(answer.IsSuccessStatusCode ? $"{url} is ready" : $"{url} answers {(int)answer.StatusCode}");
            return answer.IsSuccessStatusCode ? ExitCodes.Ok : ExitCodes.RuntimeFailure;
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync($"{url} is not reachable: {problem.Message}");
            return ExitCodes.RuntimeFailure;
        }
    }
}
