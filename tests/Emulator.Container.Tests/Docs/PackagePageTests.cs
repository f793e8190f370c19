using System.Net.Http.Json;

namespace Chats.Emulator.Testing.Tests.Docs;

/// <summary>What the package of the container module says about itself.</summary>
[Trait("Requires", "Docker")]
public sealed class PackagePageTests
{
    [Fact]
    public async Task The_module_needs_ten_lines_for_a_delivered_message()
    {
        var image = await TestImage.NeedAsync();

        await using var emulator = new ChatsEmulatorBuilder(image).Build(); // such as "chats-emulator"
        await emulator.StartAsync();
        await emulator.Control.Clock.StopAsync();
        using var client = emulator.CreateClient(); // or give emulator.SdkBaseUrl and any key to the code under test

        var part = new { type = "text", value = "Your order is ready" };
        await client.PostAsJsonAsync("/v3/chats", new { from = "+12025550100", to = new[] { "+14155550999" }, message = new { parts = new[] { part } } });
        await emulator.Control.Clock.AdvanceAsync("5s"); // everything due by then has happened when this returns

        Assert.Single(await emulator.Control.EventsAsync("message.delivered"));
    }
}
