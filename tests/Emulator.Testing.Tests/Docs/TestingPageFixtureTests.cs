using System.Net.Http.Json;

namespace Chats.Emulator.Testing.Tests.Docs;

#pragma warning disable MA0048 // the page shows fixture and test together

public sealed class ShopEmulator() : ChatsEmulatorFactory("scenarios/two-lines.yaml");

public sealed class OrderTests(ShopEmulator emulator, ITestOutputHelper output) : IClassFixture<ShopEmulator>
{
    [Fact]
    public async Task An_order_is_confirmed()
    {
        await using var world = (await emulator.NewWorldAsync()).LogTo(output.WriteLine);
        using var client = world.CreateClient();
        var part = new { type = "text", value = "Order 42 is ready." };
        var order = new { from = world.Lines[0], to = new[] { "+14155550999" }, message = new { parts = new[] { part } } };

        using var sent = await (await client.PostAsJsonAsync("/v3/chats", order)).EnsureAcceptedAsync();

        var created = Assert.Single(await world.Control.EventsAsync("chat.created"));
        Assert.Equal(["Order 42 is ready."], await world.Control.Chats.SentTextsAsync(created.Chat!.Id));
    }
}
