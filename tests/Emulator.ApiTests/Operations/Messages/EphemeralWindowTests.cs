using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>An account whose ephemeral messages can be read for an hour, and a contact who reads two hours later.</summary>
public sealed class EphemeralWindowTests(InMemoryEmulator emulator) : MessageTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Scenario => base.Scenario
        .Replace("account: {", "account: { ephemeral: true, ephemeral_window: 60m,", StringComparison.Ordinal)
        .Replace("reads_after: 5s", "reads_after: 2h", StringComparison.Ordinal);

    // rules messages.ephemeral, messages.ephemeral-sweep
    [Fact]
    public async Task Goes_with_the_first_sweep_after_the_window_and_never_before()
    {
        await Advance("2m");
        var id = Id((await Create(Bodies.Text("Hello"))).Expect(201).Json, "chat", "message");

        await Advance("62m59s");
        Assert.Equal("Hello", (await Message(id)).GetProperty("parts")[0].GetProperty("value").GetString());
        await Advance("1s");

        await Refuses(404, 2002, () => Get($"/messages/{id}"));
        await Refuses(404, 2002, () => Get($"/messages/{id}/thread"));
        Assert.DoesNotContain(id, IdsOf((await Get($"/chats/{People.DirectChat}/messages")).Expect(200).Json));
    }

    // rule messages.ephemeral-sweep
    [Fact]
    public async Task A_window_that_ends_with_a_sweep_ends_there()
    {
        var id = Id((await Create(Bodies.Text("Hello"))).Expect(201).Json, "chat", "message");

        await Advance("59m59s");
        await Message(id);
        await Advance("1s");

        await Refuses(404, 2002, () => Get($"/messages/{id}"));
    }

    // rule messages.ephemeral-delivery
    [Fact]
    public async Task Is_delivered_and_read_as_ever()
    {
        var id = Id((await Create(Bodies.Text("Hello"))).Expect(201).Json, "chat", "message");
        await Advance("90m");
        Assert.Equal(["message.sent", "message.delivered"], await VendorEvents());

        await Advance("1h");

        Assert.Equal(["message.sent", "message.delivered", "message.read"], await VendorEvents());
        await Refuses(404, 2002, () => Get($"/messages/{id}"));
    }

    [Theory]
    [InlineData("59m", "must be at least 1h, found 59m")]
    [InlineData("25h", "must be at most 1d, found 25h")]
    public async Task Refuses_a_window_the_vendor_does_not_offer(string window, string problem)
    {
        var scenario = Scenario.Replace("ephemeral_window: 60m", $"ephemeral_window: {window}", StringComparison.Ordinal);

        var reply = (await Control(HttpMethod.Put, "/scenario", scenario)).Expect(422);

        Assert.Contains(problem, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_and_a_snapshot_keep_the_window_and_what_is_gone()
    {
        await Create(Bodies.Keyed("k", "Hello"));
        await Advance("3h");
        var export = (await Control(HttpMethod.Get, "/scenario/current")).Expect(200).Text;
        Assert.Contains("ephemeral_window: 1h", export, StringComparison.Ordinal);
        var before = await State();

        (await Control(HttpMethod.Put, "/scenario", export)).Expect(204);

        Assert.Equal(before, await State());
    }
}
