using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>POST /messages/{messageId}/update.</summary>
public sealed class UpdateAppCardTests(InMemoryEmulator emulator) : MessageTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Update = """{"layout":{"caption":"Sold out"}}""";
    private const string Experience = """ "experience":{"name":"link","action":"open","params":{"url":"https://example.com/menu"}} """;

    public static TheoryData<string, int, int, string> BadBodies => new()
    {
        { "neither layout nor experience", 400, 1001, """{"url":"https://example.com"}""" },
        { "layout is null", 400, 1001, """{"layout":null}""" },
        { "url and experience", 400, 1008, $$"""{"layout":{"caption":"Menu"},"url":"https://example.com",{{Experience}}}""" },
        { "empty layout", 400, 1008, """{"layout":{}}""" },
        { "layout with empty texts only", 400, 1008, """{"layout":{"caption":"","subcaption":""}}""" },
        { "empty layout beside an experience", 400, 1008, $$"""{"layout":{},{{Experience}}}""" },
        { "image_title without image_url", 400, 1008, """{"layout":{"caption":"Menu","image_title":"a"}}""" },
        { "image_url is no image", 400, 5007, """{"layout":{"image_url":"https://example.com/a.mp4"}}""" },
        { "image_url is unreachable", 400, 5007, """{"layout":{"image_url":"https://example.com/gone.png"}}""" },
        { "image_url names no file", 400, 5007,
            $$$"""{"layout":{"image_url":"https://cdn.linqapp.com/attachments/partners/p/{{{UnknownMessage}}}/a.png"}}""" },
        { "image_url names a file that is not ready", 400, 5007,
            $$$"""{"layout":{"image_url":"https://cdn.linqapp.com/attachments/partners/p/{{{People.UnfinishedUpload}}}/a.png"}}""" },
        { "http url", 400, 1008, """{"layout":{"caption":"Menu"},"url":"http://example.com"}""" },
        { "data url of 16,385 characters", 400, 1008, $$"""{"layout":{"caption":"Menu"},"url":"data:,{{new string('x', 16379)}}"}""" },
        { "no name", 400, 1001, """{"experience":{"action":"open"}}""" },
        { "unknown experience", 400, 1004, """{"experience":{"name":"magic","action":"open"}}""" },
        { "unknown param", 400, 1005,
            """{"experience":{"name":"link","action":"open","params":{"url":"https://example.com","colour":"red"}}}""" },
        { "layout is a text", 400, 1003, """{"layout":"Menu"}""" },
        { "interactive is a text", 400, 1003, """{"layout":{"caption":"Menu"},"interactive":"yes"}""" },
        { "no body", 400, 1003, "" },
    };

    [Fact]
    public async Task Answers_a_new_message_with_the_identity_of_the_card()
    {
        var card = await SentCard();

        var reply = (await Post($"/messages/{card}/update", """
            {"layout":{"caption":"Sold out","subcaption":"Back at 9","image_url":"https://example.com/closed.png","image_title":"Closed"},"url":"https://example.com/closed","fallback_text":"We are closed"}
            """)).Expect(202);

        Golden.Check("UpdateAppCard.layout", reply);
        Assert.Equal(["chat_id", "message"], Keys(reply.Json));
        Assert.NotEqual(card, Id(reply.Json, "message"));
    }

    [Fact]
    public async Task Has_a_life_of_its_own_and_leaves_the_card_as_it_was()
    {
        var card = await SentCard();
        var before = (await Get($"/messages/{card}")).Text;

        var update = (await Post($"/messages/{card}/update", Update)).Expect(202);
        await Advance("1s");

        Assert.Equal(["message.sent", "message.delivered", "message.sent", "message.delivered"], await Events());
        var delivered = await LastEvent("message.delivered");
        Assert.Equal(Id(update.Json, "message"), delivered.GetProperty("message_id").GetString());
        Assert.Equal(update.TraceId, delivered.GetProperty("trace_id").GetString());
        Assert.Equal(before, (await Get($"/messages/{card}")).Text);
        Assert.Equal(
            [Id(update.Json, "message"), card], IdsOf((await Get($"/chats/{People.DirectChat}/messages?limit=2")).Expect(200).Json));
    }

    [Fact]
    public async Task Inherits_nothing_but_the_app()
    {
        var card = await SentCard();

        var part = Part((await Post($"/messages/{card}/update", Update)).Expect(202));

        Assert.Equal(
            """{"name":"Menu","team_id":"ABCDE12345","bundle_id":"com.example.menu","app_store_id":123456}""",
            part.GetProperty("app").GetRawText());
        Assert.Equal("""{"caption":"Sold out"}""", part.GetProperty("layout").GetRawText());
        Assert.Equal("", part.GetProperty("url").GetString());
        Assert.Equal("Sold out", part.GetProperty("fallback_text").GetString());
    }

    [Fact]
    public async Task Updates_an_update_and_the_same_card_again()
    {
        var card = await SentCard();
        var update = Id((await Post($"/messages/{card}/update", Update)).Expect(202).Json, "message");
        await Refuses(409, 2015, () => Post($"/messages/{update}/update", Update));
        await Advance("1s");

        (await Post($"/messages/{update.ToUpperInvariant()}/update", Update)).Expect(202);
        (await Post($"/messages/{card}/update", Update)).Expect(202);
    }

    [Fact]
    public async Task Takes_an_experience_for_the_destination_and_a_layout_beside_it_for_the_looks()
    {
        var card = await SentCard();

        var plain = Part((await Post($"/messages/{card}/update", $$"""{ {{Experience}} }""")).Expect(202));
        var dressed = Part((await Post($"/messages/{card}/update", $$"""{"layout":{"caption":"Today"},{{Experience}} }""")).Expect(202));

        Assert.All(new[] { plain, dressed }, part =>
        {
            Assert.Equal("Menu", part.GetProperty("app").GetProperty("name").GetString());
            Assert.Equal("https://example.com/menu", part.GetProperty("url").GetString());
        });
        Assert.Equal("Link", plain.GetProperty("layout").GetProperty("caption").GetString());
        Assert.Equal("Today", dressed.GetProperty("layout").GetProperty("caption").GetString());
        Assert.Equal("Today", dressed.GetProperty("fallback_text").GetString());
    }

    [Fact]
    public async Task Waits_in_a_group_as_well_and_takes_no_experience_there()
    {
        var id = Id((await Create(AppCardRows.To(People.Maya, People.Ana).CreateBody)).Expect(201).Json, "chat", "message");
        await Refuses(409, 2015, () => Post($"/messages/{id}/update", Update));
        await Advance("100ms");

        (await Post($"/messages/{id}/update", Update)).Expect(202);
        await Refuses(400, 1004, () => Post($"/messages/{id}/update", $$"""{ {{Experience}} }"""));
    }

    [Fact]
    public async Task Takes_its_own_layout_back_without_a_new_file()
    {
        var update =
            (await Post(
                $"/messages/{await SentCard()}/update", """{"layout":{"image_url":"https://example.com/closed.png"}}""")).Expect(202);
        await Advance("1s");
        var layout = Part(update).GetProperty("layout").GetRawText();
        var files = await Files();

        var again = (await Post($"/messages/{Id(update.Json, "message")}/update", $$"""{"layout":{{layout}}}""")).Expect(202);
        var card = (await Create(AppCardRows.Card(
            """ "app":{"name":"Menu","team_id":"ABCDE12345","bundle_id":"com.example.menu"} """,
            $$""" "layout":{{layout}} """).CreateBody)).Expect(201);

        Assert.StartsWith("""{"image_url":"http://localhost/attachments/partners/""", layout, StringComparison.Ordinal);
        Assert.Equal(layout, Part(again).GetProperty("layout").GetRawText());
        Assert.Equal(
            layout, card.Json.GetProperty("chat").GetProperty("message").GetProperty("parts")[0].GetProperty("layout").GetRawText());
        Assert.Equal(files, await Files());
    }

    [Theory]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("http://example.com/a.png")]
    public async Task Says_that_the_form_of_an_image_url_is_wrong(string url)
    {
        var card = await SentCard();

        var refusal = await Refuses(400, 5007, () => Post($"/messages/{card}/update", $$$"""{"layout":{"image_url":"{{{url}}}"}}"""));

        Assert.Contains("layout.image_url must be an absolute https URL", refusal.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BadBodies))]
    public async Task Refuses_a_body(string row, int status, int code, string body)
    {
        Assert.NotEmpty(row);
        var card = await SentCard();

        await Refuses(status, code, () => Post($"/messages/{card}/update", body));
    }

    [Theory]
    [InlineData("an inbound message", People.DirectChat, 400, 1008)]
    [InlineData("in a group that was left", People.LeftChat, 409, 2013)]
    [InlineData("on an ineligible line", People.IneligibleChat, 403, 2027)]
    public async Task Refuses_a_message(string row, string chat, int status, int code)
    {
        Assert.NotEmpty(row);
        var id = await LatestOf(chat);

        await Refuses(status, code, () => Post($"/messages/{id}/update", Update));
    }

    [Theory] // rule messages.card-update.app
    [InlineData(""" "name":"Menu","team_id":"ABCDE12345","bundle_id":"com.example.menu" """, 202)]
    [InlineData(""" "name":"Menu","team_id":"ABCDE12345","bundle_id":"com.example.menu","app_store_id":123456 """, 202)]
    [InlineData(""" "name":"Menu","team_id":"ABCDE12345","bundle_id":"com.example.menu","app_store_id":7 """, 400)]
    [InlineData(""" "name":"Card","team_id":"ABCDE12345","bundle_id":"com.example.menu" """, 400)]
    [InlineData(""" "name":"Menu","team_id":"ABCDE12346","bundle_id":"com.example.menu" """, 400)]
    [InlineData(""" "name":"Menu","team_id":"ABCDE12345","bundle_id":"com.example.card" """, 400)]
    [InlineData(""" "name":"Menu","team_id":"ABCDE12345" """, 400)]
    public async Task Takes_the_app_of_the_card_and_no_other(string app, int status)
    {
        var card = await SentCard();
        Task<Reply> Call() => Post($"/messages/{card}/update", $$"""{"layout":{"caption":"Sold out"},"app":{ {{app}} } }""");
        if (status == 400)
        {
            await Refuses(400, 1008, Call);
            return;
        }

        Assert.Equal(123456, Part((await Call()).Expect(202)).GetProperty("app").GetProperty("app_store_id").GetInt32());
    }

    [Fact] // rule messages.card-update.sent
    public async Task Refuses_what_is_no_card_or_was_not_sent()
    {
        var text = await Sent(Bodies.Text("Hello"));
        await Refuses(400, 1008, () => Post($"/messages/{text}/update", Update));

        var card = Id((await Create(AppCardRows.Valid.CreateBody)).Expect(201).Json, "chat", "message");
        await Refuses(409, 2015, () => Post($"/messages/{card}/update", Update));
        await Advance("99ms");
        await Refuses(409, 2015, () => Post($"/messages/{card}/update", Update));
        await Advance("1ms");
        (await Post($"/messages/{card}/update", Update)).Expect(202);
    }

    [Fact] // rule messages.card-update.sent
    public async Task Refuses_a_card_that_failed()
    {
        var card = await Sent(AppCardRows.To("+14155550199", "+14155550125").CreateBody);
        Assert.Equal("failed", (await Message(card)).GetProperty("delivery_status").GetString());

        await Refuses(409, 2015, () => Post($"/messages/{card}/update", Update));
    }

    [Fact]
    public async Task Is_a_send_that_opt_outs_and_limits_hold_for()
    {
        var overriding =
            AppCardRows.To(People.OptedOut).CreateBody.Replace("\"from\"", "\"override_optout\":true,\"from\"", StringComparison.Ordinal);
        var unwanted = await Sent(overriding);
        await Refuses(403, 2024, () => Post($"/messages/{unwanted}/update", Update));

        var card = await SentCard();
        for (var n = 0; n < 29; n++) (await Post($"/messages/{card}/update", Update)).Expect(202);
        var refusal = await Refuses(429, 1007, () => Post($"/messages/{card}/update", Update));
        Assert.Equal("59", refusal.Header("Retry-After"));
    }

    [Fact]
    public async Task Refuses_messages_it_does_not_know_or_may_not_touch()
    {
        var card = await SentCard();

        await Refuses(400, 1005, () => Post("/messages/7/update", Update));
        await Refuses(404, 2002, () => Post($"/messages/{UnknownMessage}/update", Update));
        await Refuses(404, 2002, () => Post($"/messages/{card}/update", Update, OneLine));
        (await Post($"/messages/{card}/update", Update, TwoLines)).Expect(202);
    }

    private Task<string> SentCard() => Sent(AppCardRows.Card(
        """ "app":{"name":"Menu","team_id":"ABCDE12345","bundle_id":"com.example.menu","app_store_id":123456} """,
        """ "layout":{"caption":"Menu","subcaption":"Today"} """,
        """ "url":"https://example.com/menu","fallback_text":"Our menu","interactive":false """).CreateBody);

    private async Task<int> Files() => (await Control(HttpMethod.Get, "/state")).Json.GetProperty("attachments").GetArrayLength();

    private static JsonElement Part(Reply reply) => reply.Json.GetProperty("message").GetProperty("parts")[0];
}
