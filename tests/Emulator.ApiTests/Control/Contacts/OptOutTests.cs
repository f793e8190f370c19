using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control.Contacts;

/// <summary>Stop words and what ends their effect (docs/decisions/0013), seen from both sides.</summary>
public sealed class OptOutTests(InMemoryEmulator emulator) : ContactTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Marks_the_one_chat_and_blocks_every_line()
    {
        await Writes(People.Maya, People.DirectChat, " STOP\n");

        Assert.Equal("OPTED_OUT", await Health(People.DirectChat));
        Assert.Equal("HEALTHY", await Health(People.IneligibleChat));
        await Refuses(403, 2024, () => Create(Bodies.Text("Hello", People.Maya)));
        await Refuses(403, 2024, () => Create(Bodies.From(People.SecondLine, Bodies.Hello, People.Maya)));
    }

    [Fact]
    public async Task Groups_are_neither_marked_nor_blocked()
    {
        await Writes(People.Maya, People.DirectChat, "STOP");

        (await Create(Bodies.Text("Hello", People.Maya, People.Ana))).Expect(201);
        Assert.Equal("HEALTHY", await Health(People.GroupChat));
    }

    [Fact]
    public async Task A_stop_word_in_a_group_neither_begins_nor_ends_an_opt_out()
    {
        await Writes(People.Maya, People.GroupChat, "STOP");
        (await Create(Bodies.Text("Hello", People.Maya))).Expect(201);

        await Writes(People.Maya, People.DirectChat, "STOP");
        await Writes(People.Maya, People.GroupChat, "QUIT");
        await Refuses(403, 2024, () => Create(Bodies.Text("Hello", People.Maya)));
        Assert.Equal("HEALTHY", await Health(People.GroupChat));
    }

    [Theory]
    [InlineData(People.DirectChat, "Sorry, wrong button")]
    [InlineData(People.GroupChat, "please stop")]
    [InlineData(People.IneligibleChat, "START")]
    public async Task Anything_else_in_any_chat_ends_it_and_the_mark_goes_back(string chat, string text)
    {
        await Writes(People.Maya, People.DirectChat, "opt-Out");
        await Advance("1m");

        await Writes(People.Maya, chat, text);

        Assert.Equal("HEALTHY", await Health(People.DirectChat));
        (await Create(Bodies.Text("Hello", People.Maya))).Expect(201);
        var health = (await StateOf(People.DirectChat)).GetProperty("chat").GetProperty("health_status");
        Assert.Equal("2026-11-23T18:01:00.000Z", health.GetProperty("updated_at").GetString());
    }

    [Fact]
    public async Task A_control_call_ends_it_and_the_mark_goes_back()
    {
        await Writes(People.Maya, People.DirectChat, "STOP");
        (await Control(HttpMethod.Put, $"/contacts/{People.Maya}", """{"opted_out":false}""")).Expect(200);
        Assert.Equal("HEALTHY", await Health(People.DirectChat));
        (await Create(Bodies.Text("Hello", People.Maya))).Expect(201);
    }

    [Fact]
    public async Task Ends_what_the_scenario_began()
    {
        await Refuses(403, 2024, () => Create(Bodies.Text("Hello", People.OptedOut)));

        await Writes(People.OptedOut, People.OptedOutChat, "Anything new?");

        Assert.Equal("HEALTHY", await Health(People.OptedOutChat));
        (await Create(Bodies.Text("Hello", People.OptedOut))).Expect(201);
    }

    [Fact]
    public async Task A_second_stop_word_changes_no_date()
    {
        await Writes(People.Maya, People.DirectChat, "STOP");
        await Advance("1m");
        await Writes(People.Maya, People.DirectChat, "END");

        var health = (await StateOf(People.DirectChat)).GetProperty("chat").GetProperty("health_status");
        Assert.Equal("2026-11-23T18:00:00.000Z", health.GetProperty("updated_at").GetString());
        Assert.Contains("2026-11-23T18:00:00.000Z", await State(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_override_lets_one_message_through_and_the_opt_out_stays()
    {
        await Writes(People.Maya, People.DirectChat, "STOP");

        (await Create(Bodies.Text("Your refund is on its way").Insert(1, "\"override_optout\":true,"))).Expect(201);

        await Refuses(403, 2024, () => Create(Bodies.Text("Hello")));
    }

    [Fact]
    public async Task A_stop_word_beside_a_picture_is_no_opt_out()
    {
        var body =
            $$"""{"chat_id":"{{People.DirectChat}}","parts":[{"type":"text","value":"STOP"},{"type":"media","url":"https://example.com/sign.png"}]}""";
        (await Does(People.Maya, "messages", body)).Expect(201);
        (await Create(Bodies.Text("Hello", People.Maya))).Expect(201);
    }

    private async Task<string?> Health(string chat) =>
        (await StateOf(chat)).GetProperty("chat").GetProperty("health_status").GetProperty("status").GetString();
}
