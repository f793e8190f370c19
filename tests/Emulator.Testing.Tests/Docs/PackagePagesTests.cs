using System.Net.Http.Json;

namespace Chats.Emulator.Testing.Tests.Docs;

/// <summary>What the packages of the library and of the host say about themselves.</summary>
public sealed class PackagePagesTests
{
    [Fact]
    public async Task The_library_needs_ten_lines_for_a_delivered_message()
    {
        await using var emulator = await ChatsEmulator.StartAsync();
        await emulator.Control.Clock.StopAsync();
        using var client = emulator.CreateClient(); // or give emulator.SdkBaseUrl and any key to the code under test

        var part = new { type = "text", value = "Your order is ready" };
        await client.PostAsJsonAsync("/v3/chats", new { from = "+12025550100", to = new[] { "+14155550999" }, message = new { parts = new[] { part } } });
        await emulator.Control.Clock.AdvanceAsync("5s"); // everything due by then has happened when this returns

        Assert.Single(await emulator.Control.EventsAsync("message.delivered"));
    }

    [Fact]
    public async Task The_host_starts_in_a_program_of_ones_own()
    {
        await File.WriteAllTextAsync("my.yaml", Samples.QuietScenario);

        await using var emulator = EmulatorHost.Build(new EmulatorOptions { Port = 0, ScenarioFile = "my.yaml" });
        await emulator.StartAsync();
        Console.WriteLine(string.Join(' ', emulator.Urls)); // the address of the port that was free

        using var straight = new SocketsHttpHandler { UseProxy = false };
        using var client = new HttpClient(straight) { BaseAddress = new Uri(emulator.Urls.Single()) };
        Assert.Equal("quiet", (await new EmulatorControl(client).HealthAsync()).Scenario);
    }
}
