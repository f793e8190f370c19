namespace Chats.Emulator.Testing.Tests.Docs;

/// <summary>docs/testing.md: a world of one's own, and webhooks for the test itself. Application and container are tested beside theirs.</summary>
public sealed class TestingPageTests
{
    [Fact]
    public async Task A_test_gets_a_world_of_its_own()
    {
        await using var emulator = await ChatsEmulator.StartAsync();

        await using var world = await emulator.NewWorldAsync(); // a test's own chats, clock, faults, journal; well under a millisecond
        using var client = world.CreateClient();                // or world.Token for the code under test
        await world.Control.Clock.StopAsync();

        await client.ListChatsAsync();
        Assert.Single(await world.Control.Journal.ListAsync());
        Assert.Empty(await emulator.Control.Journal.ListAsync());
    }

    [Fact]
    public async Task Webhooks_come_without_an_application()
    {
        await using var emulator = await ChatsEmulator.StartAsync();
        await using var world = await emulator.NewWorldAsync();
        await world.Control.Clock.StopAsync();

        await using var inbox = await WebhookInbox.StartAsync(world, events: ["message.received"]); // subscribes itself; unsubscribes at the end
        await world.Control.Contact("+14155550123").WriteAsync("Is my order ready?", to: world.Lines[0]);
        await world.Control.Clock.AdvanceAsync("1s");

        var received = await inbox.WaitForAsync("message.received");
        Assert.Equal(("Is my order ready?", "+14155550123"), (received.Text, received.Message?.From));
    }
}
