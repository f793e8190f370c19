using System.Text.RegularExpressions;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Reactions;

/// <summary>POST /messages/{messageId}/reactions with stickers.</summary>
public sealed class SendStickerTests(InMemoryEmulator emulator) : StickerTest(emulator), IClassFixture<InMemoryEmulator>
{
    /// <summary>The rule, the code and the body.</summary>
    public static TheoryData<string, int, int, string> BadBodies => new()
    {
        { "stickers.stay", 400, 1005, """{"operation":"remove","type":"sticker","emoji":"🥑"}""" },
        { "stickers.stay", 400, 1005, """{"operation":"remove","type":"sticker"}""" },
        { "stickers.fields", 400, 1005, """{"operation":"add","type":"love","emoji":"🥑"}""" },
        { "stickers.fields", 400, 1005, $$"""{"operation":"add","type":"love","attachment_id":"{{People.Photo}}"}""" },
        { "stickers.fields", 400, 1005, """{"operation":"add","type":"like","url":"https://example.com/a.png"}""" },
        { "stickers.fields", 400, 1005, """{"operation":"remove","type":"like","placement":{}}""" },
        { "messages.reaction.emoji-without-custom", 400, 1005, Sticker("\"emoji\":\"🥑\",\"custom_emoji\":\"🥑\"") },
        { "stickers.source", 400, 1001, """{"operation":"add","type":"sticker"}""" },
        { "stickers.source", 400, 1001, Sticker("\"emoji\":null,\"placement\":{\"x\":9}") },
        { "stickers.one-source", 400, 1005, Sticker($"\"emoji\":\"🥑\",\"attachment_id\":\"{People.Photo}\"") },
        { "stickers.one-source", 400, 1005, Sticker("\"emoji\":\"\",\"url\":\"\"") },
        { "stickers.one-emoji", 400, 1005, Sticker("\"emoji\":\"\"") },
        { "stickers.one-emoji", 400, 1005, Sticker("\"emoji\":\"🥑🥑\"") },
        { "stickers.one-emoji", 400, 1005, Sticker("\"emoji\":\"ok\"") },
        { "stickers.own-url", 400, 1005, Sticker("\"url\":\"https://example.com/cat.png\"") },
        { "stickers.own-url", 400, 1005, Sticker("\"url\":\"\"") },
        { "stickers.own-url", 400, 1005, Sticker("\"url\":\"https://cdn.linqapp.com/contact-card/example.jpg\"") },
        { "stickers.own-url", 400, 1005, Sticker("\"url\":\"https://cdn.linqapp.com/attachments/partners/p-1/cat.png\"") },
        { "stickers.attachment-id", 400, 1005, Sticker("\"attachment_id\":\"cat\"") },
        { "stickers.placement-range", 400, 1005, Sticker("\"emoji\":\"🥑\",\"placement\":{\"x\":1.01}") },
        { "stickers.placement-range", 400, 1005, Sticker("\"emoji\":\"🥑\",\"placement\":{\"y\":-2}") },
        { "stickers.placement-range", 400, 1005, Sticker("\"emoji\":\"🥑\",\"placement\":{\"rotation\":1e999}") },
        { "transport.json", 400, 1003, Sticker("\"emoji\":\"🥑\",\"placement\":\"left\"") },
        { "transport.json", 400, 1003, Sticker("\"emoji\":\"🥑\",\"placement\":{\"scale\":\"1\"}") },
        { "messages.reaction.part", 400, 1005, Sticker("\"emoji\":\"🥑\",\"part_index\":-1") },
        { "messages.reaction.part", 400, 1005, Sticker("\"emoji\":\"🥑\",\"part_index\":1") },
        { "messages.attachment-exists", 404, 2003, Image(People.UnknownChat) },
        { "messages.attachment-ready", 404, 2007, Image(People.UnfinishedUpload) },
    };

    // rules stickers.stay, stickers.fields, stickers.source, stickers.one-source, stickers.one-emoji, stickers.own-url
    // rules stickers.attachment-id, stickers.placement-range
    [Theory]
    [MemberData(nameof(BadBodies))]
    public async Task Refuses_a_body(string rule, int status, int code, string body)
    {
        var reply = await Refuses(status, code, () => Stick(body));

        Assert.StartsWith($"{rule};", reply.Header("X-Emulator-Rule"), StringComparison.Ordinal);
        Assert.Empty(await Events());
    }

    // rule stickers.image
    [Fact]
    public async Task Refuses_a_file_that_is_no_image()
    {
        var note = await Uploaded("Rye"u8.ToArray(), "note.txt", "text/plain");

        await Refuses(400, 5004, () => Stick(Image(Text(note, "attachment_id"))));
        await Refuses(400, 5004, () => Stick(Sticker($"\"url\":\"{Text(note, "download_url")}\"")));
    }

    [Fact]
    public async Task Refuses_a_file_of_other_lines_and_one_that_is_gone()
    {
        var file = await Uploaded(token: TwoLines);
        var id = Text(file, "attachment_id");
        var sent = await Create(Bodies.From(People.SecondLine, Bodies.Hello, People.Maya), OneLine);
        var owned = Id(sent.Expect(201).Json, "chat", "message");
        await Refuses(404, 2003, () => Stick(Image(id), owned, OneLine));

        (await Delete($"/attachments/{id}", token: TwoLines)).Expect(204);

        await Refuses(404, 2003, () => Stick(Sticker($"\"url\":\"{Text(file, "download_url")}\"")));
    }

    // rule stickers.imessage
    [Theory]
    [InlineData(People.SmsChat, 409, 2017)]
    [InlineData(People.RcsChat, 409, 2017)]
    [InlineData(People.LeftChat, 409, 2013)]
    [InlineData(People.IneligibleChat, 403, 2027)]
    public async Task Refuses_a_message(string chat, int status, int code)
    {
        var id = await LatestOf(chat);

        await Refuses(status, code, () => Stick(Avocado, id));
    }

    [Fact]
    public async Task Checks_the_image_before_the_service_and_the_part_before_the_image()
    {
        var sms = await LatestOf(People.SmsChat);

        await Refuses(404, 2003, () => Stick(Image(People.UnknownChat), sms));
        await Refuses(400, 1005, () => Stick(Sticker($"\"attachment_id\":\"{People.UnknownChat}\",\"part_index\":9"), sms));
        await Refuses(404, 2002, () => Stick(Avocado, People.UnknownChat));
    }

    // rules stickers.sent, stickers.size
    [Theory]
    [InlineData("attachment_id")]
    [InlineData("download_url")]
    public async Task Sends_an_image_of_the_account(string named)
    {
        var file = await Uploaded();
        var source = named == "attachment_id" ? Image(Text(file, named)) : Sticker($"\"url\":\"{Text(file, named)}\"");

        var reply = (await Stick(source)).Expect(202);

        Assert.Equal($$"""{"status":"accepted","message":"Reaction processed","trace_id":"{{reply.TraceId}}"}""", reply.Text);
        var reaction = Assert.Single(await Reactions());
        Assert.Equal(["id", "handle", "is_me", "type", "custom_emoji", "sticker"], Keys(reaction));
        Assert.Equal("sticker", Text(reaction, "type"));
        Assert.Equal(JsonValueKind.Null, reaction.GetProperty("custom_emoji").ValueKind);
        var shown = $$"""{"url":"{{Text(file, "download_url")}}","file_name":"pixel.png","mime_type":"image/png","width":1,"height":1}""";
        Assert.Equal(shown, TestJson.Of(reaction.GetProperty("sticker")));
        Assert.Equal(Pixel, (await Download(Text(reaction.GetProperty("sticker"), "url"))).Expect(200).Bytes);
        var told = (await LastEvent("reaction.added")).GetProperty("data");
        Assert.Equal((Id(reaction), "sticker"), (Text(told, "reaction_id"), Text(told, "reaction_type")));
        Assert.True(told.GetProperty("is_from_me").GetBoolean());
        Assert.Equal(shown, TestJson.Of(told.GetProperty("sticker")));
    }

    // rule stickers.size
    [Fact]
    public async Task Tells_the_size_of_a_picture_that_nobody_uploaded_and_none_of_one_that_cannot_be_read()
    {
        var broken = await Uploaded("no picture at all, but long enough for one"u8.ToArray());

        (await Stick(Image(People.Photo))).Expect(202);
        (await Stick(Image(Text(broken, "attachment_id")))).Expect(202);

        Assert.Equal(
            ["64×64", "×"],
            (await Reactions()).Select(reaction => reaction.GetProperty("sticker"))
                .Select(sticker => $"{sticker.GetProperty("width")}×{sticker.GetProperty("height")}"));
    }

    // rules stickers.emoji-shape, stickers.placement-hidden
    [Fact]
    public async Task Sends_an_emoji_that_nothing_shows()
    {
        (await Stick(Sticker("\"emoji\":\"🥑\",\"placement\":{\"x\":0.25}"))).Expect(202);

        const string Nothing = """{"url":null,"file_name":null,"mime_type":null,"width":null,"height":null}""";
        var reaction = Assert.Single(await Reactions());
        var told = (await LastEvent("reaction.added")).GetProperty("data");
        Assert.Equal((Nothing, Nothing), (TestJson.Of(reaction.GetProperty("sticker")), TestJson.Of(told.GetProperty("sticker"))));
        var shown = (await Get($"/messages/{People.Question}")).Text + told;
        Assert.DoesNotContain("🥑", Regex.Unescape(shown), StringComparison.Ordinal);
        Assert.DoesNotContain("placement", shown, StringComparison.Ordinal);
        Assert.Equal("🥑", Text(Assert.Single(await Stickers()), "emoji"));
    }

    // rule stickers.stack
    [Fact]
    public async Task Stacks_beside_the_tapback_of_the_same_person()
    {
        (await Stick("""{"operation":"add","type":"love"}""")).Expect(202);
        (await Stick(Avocado)).Expect(202);
        (await Stick(Avocado)).Expect(202);
        (await Stick("""{"operation":"add","type":"laugh"}""")).Expect(202);

        var reactions = await Reactions();
        Assert.Equal(["sticker", "sticker", "laugh"], reactions.Select(reaction => Text(reaction, "type")));
        Assert.Distinct(reactions.Select(reaction => Id(reaction)));
        Assert.Equal(Enumerable.Repeat("reaction.added", 4), await Events());
    }

    // rules stickers.default-placement, stickers.scale
    [Theory]
    [InlineData("", "0", "0", "0.5", "0")]
    [InlineData("\"placement\":null", "0", "0", "0.5", "0")]
    [InlineData("\"placement\":{}", "0", "0", "0.5", "0")]
    [InlineData("\"placement\":{\"x\":-1,\"y\":1,\"scale\":2.5,\"rotation\":-720.5}", "-1", "1", "2.5", "-720.5")]
    [InlineData("\"placement\":{\"scale\":0.01}", "0", "0", "0.05", "0")]
    [InlineData("\"placement\":{\"scale\":-3}", "0", "0", "0.05", "0")]
    [InlineData("\"placement\":{\"scale\":9}", "0", "0", "2.5", "0")]
    [InlineData("\"placement\":{\"y\":0.5,\"scale\":null}", "0", "0.5", "0.5", "0")]
    public async Task Puts_an_emoji_where_it_is_told(string placement, string x, string y, string scale, string rotation)
    {
        (await Stick(Sticker("\"emoji\":\"🥑\"" + (placement.Length == 0 ? "" : $",{placement}")))).Expect(202);

        Assert.Equal($$"""{"x":{{x}},"y":{{y}},"scale":{{scale}},"rotation":{{rotation}}}""", await Placement());
    }

    // rule stickers.default-placement
    [Fact]
    public async Task An_image_is_twice_as_large_as_an_emoji()
    {
        (await Stick(Image(People.Photo))).Expect(202);

        Assert.Equal("""{"x":0,"y":0,"scale":1,"rotation":0}""", await Placement());
    }

    // rule stickers.scale
    [Fact]
    public async Task Reports_a_scale_that_was_moved_to_its_limit()
    {
        (await Stick(Avocado)).Expect(202);
        Assert.Equal(0, await Uses("stickers.scale"));

        (await Stick(Sticker("\"emoji\":\"🥑\",\"placement\":{\"scale\":9}"))).Expect(202);

        Assert.Equal(1, await Uses("stickers.scale"));
    }

    [Fact]
    public async Task Goes_on_a_poll_as_an_event_of_the_poll()
    {
        var poll = Text(
            (await Control(
                HttpMethod.Post, $"/contacts/{People.Maya}/polls",
                $$"""{"chat_id":"{{People.DirectChat}}","options":["Pizza","Tacos"]}""")).Expect(201).Json, "message_id");

        (await Stick(Avocado, poll)).Expect(202);

        var reaction = Assert.Single((await Get($"/messages/{poll}/poll")).Expect(200).Json.GetProperty("reactions").EnumerateArray());
        Assert.Equal(Id(reaction), Text((await LastEvent("poll.reaction.added")).GetProperty("data"), "reaction_id"));
        Assert.Equal("🥑", Text(Assert.Single(await Stickers(poll)), "emoji"));
    }

    [Fact]
    public async Task Survives_a_snapshot_and_an_export()
    {
        (await Stick(Sticker("\"emoji\":\"🥑\",\"placement\":{\"x\":0.25,\"rotation\":12}"))).Expect(202);
        (await Stick(Image(People.Photo))).Expect(202);
        var (stickers, reactions) = (Shown(await Stickers()), Shown(await Reactions()));

        var export = (await Control(HttpMethod.Get, "/scenario/current")).Expect(200).Text;
        var snapshot = (await Control(HttpMethod.Get, "/snapshot")).Expect(200).Bytes;
        (await Stick(Avocado)).Expect(202);

        await Import(snapshot);
        Assert.Equal((stickers, reactions), (Shown(await Stickers()), Shown(await Reactions())));
        (await Stick(Avocado)).Expect(202);
        (await Control(HttpMethod.Put, "/scenario", export)).Expect(204);
        Assert.Equal((stickers, reactions), (Shown(await Stickers()), Shown(await Reactions())));

        static string Shown(JsonElement[] all) => string.Join('\n', all.Select(one => TestJson.Of(one)));
    }

    private async Task Import(byte[] snapshot)
    {
        using var request = Request(HttpMethod.Put, "/_emulator/snapshot", token: null);
        request.Headers.Add("X-Emulator-World", World);
        request.Content = new ByteArrayContent(snapshot);
        (await Call(request)).Expect(204);
    }
}
