namespace Chats.Emulator.Testing.Tests.Docs;

/// <summary>docs/arranging.md: the scenario in code.</summary>
public sealed class ArrangingPageTests(ChatsEmulatorFactory emulator) : IClassFixture<ChatsEmulatorFactory>
{
    [Fact]
    public async Task A_world_is_built_in_code()
    {
        var scenario = Scenario.New("orders")
            .ManualClock("2026-11-23T18:00:00Z")
            .Line("+12025550100")
            .Contact("+14155550123", person => person.Services("iMessage", "SMS").ReadsAfter("5s"), name: "Maya")
            .Chat(out var chat, with: "Maya")
            .Message("Is my order ready?", from: "Maya")
            .Message("On its way")
            .Chat(["Maya", "ana@example.com"], group => group.Named("Launch team").Key("launch")
                .Message(out var question, "Pizza or tacos?", from: "ana@example.com", at: "-5m")
                .Message("Tacos!", describe: message => message.ReplyTo(question).Effect("confetti")))
            .Webhook("http://localhost:5000/hooks", hook => hook.Events("message.received"))
            .Fault(new Fault("busy", on: "createChat") { When = new() { First = 2 }, Then = new() { Error = 1007 } });

        await using var world = await emulator.NewWorldAsync(scenario);

        using var client = world.CreateClient();
        Assert.Contains(chat, await client.ListChatsAsync());
        Assert.Contains("Launch team", await world.Control.StateTextAsync(), StringComparison.Ordinal);
        using var busy = await client.SendAsync("Hello");
        Assert.Equal(429, (int)busy.StatusCode);
    }
}
