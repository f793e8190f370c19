using Chats.Emulator.ApiTests.Control;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>Messages of an ephemeral line exist for 24 hours of the world's clock.</summary>
public sealed class EphemeralTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Scenario => TestWorlds.Bakery(World)
        .Replace("- number: \"+12025550100\"", "- { number: \"+12025550100\", ephemeral: true }", StringComparison.Ordinal);

    [Fact(DisplayName = "gone after 24 hours: no content, no event of the vendor's, and its key answers 404")]
    public async Task Is_gone_after_a_day()
    {
        var sent = (await Create(Bodies.Keyed("k", "This will vanish"))).Expect(201);
        await Advance("23h59m59s999ms");
        Assert.Equal(["message.sent", "message.delivered", "message.read"], await VendorEvents());
        Assert.Contains("This will vanish", await State(), StringComparison.Ordinal);
        Assert.Equal(sent.Text, (await Create(Bodies.Keyed("k", "This will vanish"))).Expect(201).Text);

        Assert.Equal(2, await Advance("1ms")); // a message of the scenario goes with the same sweep

        Assert.DoesNotContain("This will vanish", (await Get($"/chats/{People.DirectChat}/messages")).Expect(200).Text, StringComparison.Ordinal);
        Assert.Equal(3, (await VendorEvents()).Length);
        Assert.Equal(["emulator.message.expired", "emulator.message.expired"], (await Events())[^2..]);
        await Refuses(404, 2002, () => Create(Bodies.Keyed("k", "This will vanish")));
        (await Create(Bodies.Text("A new one"))).Expect(201);
    }

    [Fact(DisplayName = "whoever listens to the world hears which message of which chat is gone")]
    public async Task Is_told_to_listeners()
    {
        (await Create(Bodies.Text("This will vanish"))).Expect(201);
        await Advance("23h");
        using var stream = await EventStream.Open(Client, World);
        Assert.Equal("open", (await stream.Read())!.Value.Kind);

        await Advance("1h");
        (await Control(HttpMethod.Post, $"/contacts/{Uri.EscapeDataString(People.Maya)}/acts", """{"say":"Hello?"}""")).Expect(200);

        var heard = await stream.FactsUntil(fact => fact.GetProperty("kind").GetString() == "message");
        var told = heard.Last(fact => fact.TryGetProperty("type", out var type) && type.GetString() == "emulator.message.expired");
        Assert.Equal(People.DirectChat, told.GetProperty("chat_id").GetString());
        var shown = (await Control(HttpMethod.Get, $"/chats/{People.DirectChat}/messages")).Expect(200).Json.GetProperty("messages");
        var gone = shown.EnumerateArray().Single(message => message.GetProperty("id").GetString() == told.GetProperty("message_id").GetString());
        Assert.True(gone.GetProperty("is_deleted").GetBoolean());
    }

    [Fact(DisplayName = "both directions, and what the scenario holds as well")]
    public async Task Includes_inbound_and_seeded_messages()
    {
        Assert.Equal([People.Question, "00000000-0000-4000-8000-0000000000a3"], await Messages(People.DirectChat));

        await Advance("23h56m");

        Assert.Equal(["00000000-0000-4000-8000-0000000000a3"], await Messages(People.DirectChat));
        Assert.Equal(1, (await StateOf(People.DirectChat)).GetProperty("unread").GetInt32());
        await Advance("1h");
        Assert.Empty(await Messages(People.DirectChat));
        (await Post($"/chats/{People.DirectChat}/read")).Expect(204);
        (await Get($"/chats/{People.DirectChat}")).Expect(200);
    }

    [Fact(DisplayName = "the other lines' messages stay")]
    public async Task Leaves_other_lines_alone()
    {
        (await Create(Bodies.From(People.SecondLine, Bodies.Hello, People.Joe))).Expect(201);
        await Advance("3d");

        Assert.Equal(2, (await Messages(People.SmsChat)).Length);
    }

    [Fact(DisplayName = "a whole account may be ephemeral")]
    public async Task Holds_for_a_whole_account()
    {
        var account = Scenario.Replace("account: {", "account: { ephemeral: true,", StringComparison.Ordinal);
        (await Control(HttpMethod.Put, "/scenario", account)).Expect(204);
        await Advance("24h");

        Assert.Empty(await Messages(People.SmsChat));
    }

    [Fact]
    public async Task Ends_as_well_after_a_reset()
    {
        await Advance("2d");
        (await Control(HttpMethod.Post, "/reset")).Expect(204);
        Assert.Equal(2, (await Messages(People.DirectChat)).Length);
        await Advance("2d");
        Assert.Empty(await Messages(People.DirectChat));
    }

    /// <summary>Those that the account still sees: people keep the others.</summary>
    private async Task<string[]> Messages(string chat) =>
        [
            .. (await StateOf(chat)).GetProperty("messages").EnumerateArray()
                .Where(message => !message.TryGetProperty("is_deleted", out _)).Select(message => Id(message)),
        ];
}
