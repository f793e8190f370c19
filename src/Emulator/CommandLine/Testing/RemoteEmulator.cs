using System.Net;
using System.Net.Http.Json;
using Chats.Emulator.Control;
using Chats.Emulator.Control.Worlds;

namespace Chats.Emulator.CommandLine.Testing;

/// <summary>
/// An emulator that runs already. An application that this command starts is given a key of a new world; one that runs already
/// has its key, so the tests run in the default world.
/// </summary>
internal static class RemoteEmulator
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <returns>The exit code of <paramref name="run"/>, or 1 when the emulator cannot be used.</returns>
    public static async Task<int> Use(Uri url, TestSettings settings, Func<TestEmulator, Task<int>> run)
    {
        var shared = new TestEmulator(new EmulatorConnection(url.GetLeftPart(UriPartial.Authority), "any-key"), settings.ControlToken);
        using var client = EmulatorClient.For(shared);
        client.Timeout = Patience;
        WorldResponse? world = null;
        try
        {
            if (await Problem(client) is { } problem) return await Refuse(problem);
            if (settings.Command.Count == 0) return await run(shared);
            world = await Create(client);
            return await run(world is null ? shared : shared with { World = world.Name, Reach = shared.Reach with { Key = world.Token } });
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException)
        {
            return await Refuse($"{url} is not reachable: {problem.Message}");
        }
        finally
        {
            if (world is not null) await Delete(client, world);
        }
    }

    private static async Task<string?> Problem(HttpClient client)
    {
        using var answer = await client.GetAsync($"{ControlPaths.Prefix}/worlds");
        return answer.StatusCode switch
        {
            HttpStatusCode.OK => null,
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden =>
                $"{client.BaseAddress} asks for a control token: give it with --control-token or {EmulatorConnection.ControlTokenVariable}.",
            _ => $"{client.BaseAddress} answers {(int)answer.StatusCode} and is no emulator of this kind.",
        };
    }

    /// <summary>A world of its own; null where the emulator has no room for one.</summary>
    private static async Task<WorldResponse?> Create(HttpClient client)
    {
        using var answer = await client.PostAsync($"{ControlPaths.Prefix}/worlds", content: null);
        return answer.IsSuccessStatusCode ? await answer.Content.ReadFromJsonAsync(ControlJson.Wire.WorldResponse) : null;
    }

    private static async Task Delete(HttpClient client, WorldResponse world)
    {
        try
        {
            using var answer = await client.DeleteAsync($"{ControlPaths.Prefix}/worlds/{world.Name}");
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException)
        {
            // It ended before, and its worlds with it.
        }
    }

    private static async Task<int> Refuse(string problem)
    {
        await Console.Error.WriteLineAsync(problem);
        return ExitCodes.RuntimeFailure;
    }
}
