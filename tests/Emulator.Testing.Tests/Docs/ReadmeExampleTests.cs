#pragma warning disable CA1050, MA0047 // a whole file, as docs/quickstart/dotnet.md shows it
using System.Net.Http.Json;
using Chats.Emulator.Testing;
using Xunit;

public sealed class ReadmeExampleTests(ChatsEmulatorFactory emulator) : IClassFixture<ChatsEmulatorFactory>
{
    [Fact]
    public async Task A_message_is_delivered_though_the_answer_gets_lost()
    {
        await using var world = await emulator.NewWorldAsync(); // chats, clock and faults of this test only
        await world.Control.Clock.StopAsync();
        await world.Control.Faults.PutAsync("lost", "{ on: createChat, phase: after, then: { connection: reset } }");
        using var client = world.CreateClient(); // or give world.Token to the code under test
        var part = new { type = "text", value = "Your order is ready" };
        var chat = new { from = world.Lines[0], to = new[] { "+14155550999" }, message = new { parts = new[] { part } } };
        await Assert.ThrowsAsync<HttpRequestException>(() => client.PostAsJsonAsync("/v3/chats", chat));
        await world.Control.Clock.AdvanceAsync("5s"); // everything due by then has happened when this returns
        Assert.Single(await world.Control.EventsAsync("message.delivered"));
    }
}
