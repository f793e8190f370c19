using System.Diagnostics;
using System.Net;

namespace Chats.Emulator.Testing.Tests;

public sealed class ChatsEmulatorTests
{
    private static readonly ChatsEmulatorOptions Loopback = new() { Loopback = true };

    [Fact]
    public async Task Addresses_are_what_code_under_test_is_configured_with()
    {
        await using var memory = await ChatsEmulator.StartAsync();
        await using var loopback = await ChatsEmulator.StartAsync(Loopback);

        Assert.Equal(["http://localhost/", "http://localhost/api/partner"], [memory.BaseAddress.ToString(), memory.SdkBaseUrl.ToString()]);
        Assert.Equal("127.0.0.1", loopback.BaseAddress.Host);
        Assert.Equal($"http://127.0.0.1:{loopback.BaseAddress.Port}/api/partner", loopback.SdkBaseUrl.ToString());
    }

    [Fact]
    public async Task Emulators_in_one_process_share_nothing()
    {
        await using var one = await ChatsEmulator.StartAsync();
        await using var two = await ChatsEmulator.StartAsync();
        using var inOne = one.CreateClient();
        using var inTwo = two.CreateClient();
        var chat = await inOne.CreateChatAsync("+14155550999");

        Assert.DoesNotContain(chat, await inTwo.ListChatsAsync());
        await inOne.SendAsync("again");
        Assert.Single(await two.Control.Journal.ListAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Disposing_cuts_off_a_hanging_request_within_a_second(bool loopback)
    {
        var emulator = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { Loopback = loopback });
        using var client = emulator.CreateClient();
        await emulator.Control.Faults.PutAsync(new Fault("hang", "listChats") { Then = new() { Connection = FaultConnection.Hang } });
        var hanging = client.GetAsync("/v3/chats");
        await Until(async () => (await emulator.Control.Journal.ListAsync(new() { Fault = "hang" })).Count == 1);

        var started = Stopwatch.GetTimestamp();
        await emulator.DisposeAsync();
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 1);
        await Assert.ThrowsAsync<HttpRequestException>(() => hanging);
    }

    [Fact]
    public async Task Disposing_cuts_off_a_request_held_back_on_a_manual_clock()
    {
        var emulator = await ChatsEmulator.StartAsync(Loopback with { ScenarioYaml = Samples.QuietScenario });
        using var client = emulator.CreateClient();
        await emulator.Control.Faults.PutAsync(new Fault("slow", "listChats") { Then = new() { Delay = TimeSpan.FromMinutes(5) } });
        var held = client.GetAsync("/v3/chats");
        await Until(async () => (await emulator.Control.Faults.GetAsync("slow")).Hits == 1);

        var started = Stopwatch.GetTimestamp();
        await emulator.DisposeAsync();
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 1);
        await Record.ExceptionAsync(() => held);
    }

    [Fact]
    public async Task A_broken_scenario_throws_all_its_problems()
    {
        var broken =
            await Assert.ThrowsAsync<ScenarioException>(
                () => ChatsEmulator.StartAsync(new ChatsEmulatorOptions { ScenarioYaml = Samples.BrokenScenario }));
        Assert.Equal(
            ["scenario:2:1", "scenario:4:13"],
            broken.Problems.Select(problem => problem[..problem.IndexOf(": ", StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task A_port_in_memory_is_refused_with_what_to_do()
    {
        var refused = await Assert.ThrowsAsync<ArgumentException>(() => ChatsEmulator.StartAsync(new ChatsEmulatorOptions { Port = 4010 }));

        Assert.Contains("set Loopback = true", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_that_cannot_be_are_refused_before_anything_starts()
    {
        var refused = await Assert.ThrowsAsync<ArgumentException>(
            () => ChatsEmulator.StartAsync(new ChatsEmulatorOptions { Loopback = true, Port = 70000, JournalCapacity = 0 }));

        Assert.Contains("the port of 'http://127.0.0.1:70000' must be", refused.Message, StringComparison.Ordinal);
        Assert.Contains("JournalCapacity must be", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scenario_that_is_not_there_says_so()
    {
        var missing =
            await Assert.ThrowsAsync<ScenarioException>(
                () => ChatsEmulator.StartAsync(new ChatsEmulatorOptions { ScenarioPath = "nowhere.yaml" }));
        Assert.Contains("nowhere.yaml", Assert.Single(missing.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scenario_file_is_read()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, Samples.QuietScenario);
        await using var emulator = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { ScenarioPath = file });
        Assert.Equal("quiet", (await emulator.Control.HealthAsync()).Scenario);
        File.Delete(file);
    }

    [Fact]
    public async Task A_port_in_use_is_an_IOException_that_names_it()
    {
        await using var first = await ChatsEmulator.StartAsync(Loopback);
        var port = first.BaseAddress.Port;
        var busy = await Assert.ThrowsAsync<IOException>(() => ChatsEmulator.StartAsync(Loopback with { Port = port }));
        Assert.Contains($":{port}", busy.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_number_of_worlds_is_bounded()
    {
        await using var emulator = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { MaxWorlds = 2 });
        await using var second = await emulator.NewWorldAsync();
        var refused = await Assert.ThrowsAsync<EmulatorControlException>(() => emulator.NewWorldAsync());
        Assert.Equal("Too many worlds", refused.Title);
    }

    [Fact]
    public async Task The_journal_is_as_long_as_asked()
    {
        await using var emulator = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { JournalCapacity = 2 });
        using var client = emulator.CreateClient();
        for (var i = 0; i < 3; i++) await client.ListChatsAsync();
        Assert.Equal([2, 3], (await emulator.Control.Journal.ListAsync()).Select(entry => entry.Sequence));
    }

    [Fact]
    public async Task A_control_token_guards_the_control_plane_and_the_emulators_own_control_knows_it()
    {
        await using var emulator = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { ControlToken = "secret" });
        await using var world = await emulator.NewWorldAsync();
        await world.Control.ResetAsync();

        using var stranger = emulator.CreateClient();
        var refused = await Assert.ThrowsAsync<EmulatorControlException>(() => new EmulatorControl(stranger).ResetAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, refused.Status);
    }

    /// <summary>Asks until it is so; the request under way has no other sign of having arrived.</summary>
    private static async Task Until(Func<Task<bool>> fact)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await fact()) Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(10), "it never came to be");
    }
}
