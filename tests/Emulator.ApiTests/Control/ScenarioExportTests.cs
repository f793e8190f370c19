using System.Text.Json;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>GET /_emulator/scenario/current: the world as it stands, as a scenario.</summary>
public sealed class ScenarioExportTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Group = People.NamedChat;

    [Fact]
    public async Task An_untouched_world_survives() => await SurvivesRoundTrip();

    [Fact]
    public async Task What_was_sent_in_every_way_survives()
    {
        (await Create(
            $$$"""{"from":"{{{People.Line}}}","to":["{{{People.Stranger}}}"],"message":{"idempotency_key":"order-1","parts":[{"type":"text","value":"yes\n 🎉"}]}}""")).Expect(201);
        await Send(
            """{"parts":[{"type":"text","value":"Look","text_decorations":[{"range":[0,4],"style":"bold"}]},{"type":"media","url":"https://example.com/a.png"}]}""");
        await Send(
            """{"parts":[{"type":"media","attachment_id":"00000000-0000-4000-8000-0000000000b1"}],"effect":{"type":"bubble","name":"slam"}}""");
        await Send("""{"preferred_service":"SMS","parts":[{"type":"text","value":"0x1"}]}""");
        await Send(
            """{"reply_to":{"message_id":"00000000-0000-4000-8000-0000000000a2"},"parts":[{"type":"text","value":"Yes: it is #1"}]}""");
        await Send(
            """{"parts":[{"type":"imessage_app","app":{"name":"Cake","team_id":"CRUMB12345","bundle_id":"com.example.cake"},"layout":{"caption":"Build","image_url":"https://example.com/c.png"},"url":"https://example.com/x"}]}""");
        await Send("""{"parts":[{"type":"link","value":"https://example.com/menu"}]}""");
        (await Post($"/chats/{People.DirectChat}/voicememo", """{"voice_memo_url":"https://example.com/memo.m4a"}""")).Expect(202);
        (await Post(
            $"/chats/{Group}/messages",
            """{"message":{"parts":[{"type":"text","value":"Hi Ana","mention":"Ana@Example.com","mention_range":[3,6]}]}}""")).Expect(202);
        await SurvivesRoundTrip();
    }

    [Fact]
    public async Task What_customers_are_asked_survives()
    {
        (await Post("/payment_requests", """{"amount":500,"currency":"usd","description":"","metadata":{"":"a: b\n"}}""")).Expect(201);
        (await Post("/payment_requests", """{"mode":"subscription","price_id":"price_1","quantity":999999}""")).Expect(201);
        var agreed = (await Post($"/payments/handles/{People.Maya}/connect", "")).Json.GetProperty("connect_id").GetString();
        (await Post($"/payments/handles/{People.Maya}/verify", $$"""{"connect_id":"{{agreed}}","code":"482913"}""")).Expect(200);
        (await Post(
            "/payments",
            $$$"""{"handle":"{{{People.Maya}}}","amount_cents":9,"currency":"usd","description":"","merchant":{"name":"","url":""}}"""))
            .Expect(200);
        await SurvivesRoundTrip();
    }

    [Fact]
    public async Task Stickers_within_a_text_survive_with_their_images()
    {
        await Send(
            $$"""{"parts":[{"type":"text","value":"Cake 🎂","inline_stickers":[{"range":[5,7],"attachment_id":"{{People.Photo}}"}]}]}""");
        await SurvivesRoundTrip();

        var yaml = (await Control(HttpMethod.Get, "/scenario/current")).Expect(200).Text;
        (await Control(HttpMethod.Put, "/scenario", yaml)).Expect(204);
        var part = (await Get($"/chats/{People.DirectChat}/messages?limit=1")).Expect(200).Json.GetProperty("messages")[0].GetProperty("parts")[0];
        var sticker = part.GetProperty("inline_stickers")[0];
        Assert.Equal(People.Photo, Id(sticker));
        (await Get($"/attachments/{People.Photo}")).Expect(200);
        (await Call(Request(HttpMethod.Get, new Uri(sticker.GetProperty("url").GetString()!).PathAndQuery, token: null))).Expect(200);
    }

    [Fact]
    public async Task What_people_did_survives()
    {
        await Does(People.Ben, "messages", $$"""{"chat_id":"{{People.RcsChat}}","text":"From my old phone","service":"SMS"}""");
        await Does(
            People.Maya, "messages",
            $$"""{"chat_id":"{{People.DirectChat}}","parts":[{"type":"media","url":"https://example.com/photo.jpg"}]}""");
        await Does(
            People.Maya, "reactions", """{"message_id":"00000000-0000-4000-8000-0000000000a1","type":"custom","custom_emoji":"🍰"}""");
        await Does(People.Ana, "messages", $$"""{"chat_id":"{{Group}}","text":"STOP"}""");
        await Does(People.Joe, "messages", $$"""{"to":"{{People.SecondLine}}","text":"STOP"}""");
        await Does("+14155550199", "messages", $$"""{"to":"{{People.Line}}","text":"Who are you?"}""");
        await Does(
            People.Maya, "location", $$"""{"chat_id":"{{People.DirectChat}}","latitude":52.52,"longitude":13.405,"ends_after":"1h"}""");
        await Does(People.Maya, "typing", $$"""{"chat_id":"{{People.DirectChat}}"}""");
        await SurvivesRoundTrip();
    }

    [Fact]
    public async Task Groups_polls_edits_and_deletions_survive()
    {
        var poll = (await Post($"/chats/{People.GroupChat}/polls", """{"poll":{"options":["Pizza","Tacos"]}}""")).Json;
        (await Put(
            $"/chats/{Group}", """{"display_name":"Launch: team 🚀","group_chat_icon":"https://example.com/new.png"}""")).Expect(202);
        (await Post($"/chats/{Group}/participants", $$"""{"handle":"{{People.BlockedMail}}"}""")).Expect(202);
        await Advance("10s");
        (await Delete($"/chats/{Group}/participants", $$"""{"handle":"{{People.Ana}}"}""")).Expect(202);
        var sent = await Send("""{"idempotency_key":"gone","parts":[{"type":"text","value":"Oops"}]}""");
        var edited = await Send("""{"parts":[{"type":"text","value":"Tpyo"}]}""");
        await Advance("10s");
        (await Patch($"/messages/{edited}", """{"part_index":0,"text":"Typo"}""")).Expect(200);
        (await Delete($"/messages/{sent}", $$"""{"chat_id":"{{People.DirectChat}}"}""")).Expect(204);
        (await Post($"/chats/{People.DirectChat}/background", """{"type":"color","variant":"mango"}""")).Expect(202);
        Assert.NotEqual(JsonValueKind.Undefined, poll.ValueKind);
        await SurvivesRoundTrip();
    }

    [Fact]
    public async Task The_account_and_its_faults_survive()
    {
        (await Post("/blocked_handles", """{"handle":"40404","reason":"Spam"}""")).Expect(201);
        (await Post(
            "/webhook-subscriptions", """{"target_url":"https://example.com/hooks","subscribed_events":["message.sent"]}""")).Expect(201);
        (await Post("/attachments", """{"filename":"a \"b\".png","content_type":"image/png","size_bytes":10}""")).Expect(200);
        (await Control(HttpMethod.Put, $"/lines/{People.SecondLine}", """{"flagged":true}""")).Expect(200);
        await PutFault(
            "late", """{"on":"createChat","when":{"calls":[7],"between":["1m","2m"]},"phase":"after","then":{"delay":{"median":"1s"}}}""");
        await PutFault(
            "odd", """{"on":"*","where":{"header":{"X-Odd":"a: b"}},"then":{"status":503,"headers":{"X-A":"yes"},"body":"<p>\n</p>"}}""");
        var faults = (await Control(HttpMethod.Get, "/faults")).Text;

        await SurvivesRoundTrip();

        Assert.Equal(faults, (await Control(HttpMethod.Get, "/faults")).Text);
    }

    [Fact]
    public async Task Further_ids_are_new_and_used_keys_stay_used()
    {
        const string body = """{"idempotency_key":"once","parts":[{"type":"text","value":"Only once"}]}""";
        var first = await Send(body);
        await SurvivesRoundTrip();

        Assert.Equal(first, await Send(body));
        var other = await Send("""{"parts":[{"type":"text","value":"Another"}]}""");
        Assert.NotEqual(first, other);
        (await Get($"/messages/{first}")).Expect(200);
    }

    [Fact]
    public async Task What_is_under_way_is_refused_with_a_remedy()
    {
        await Send("""{"parts":[{"type":"text","value":"On my way"}]}""");

        var problem = Problem(await Control(HttpMethod.Get, "/scenario/current"), 409);

        var detail = problem.Json.GetProperty("detail").GetString();
        Assert.Contains("a message on its way", detail, StringComparison.Ordinal);
        Assert.Contains("2026-11-23T18:00:0", detail, StringComparison.Ordinal);
        Assert.Contains("Advance the clock", detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_are_refused_by_the_names_of_their_files()
    {
        var upload =
            (await Post("/attachments", """{"filename":"cake.txt","content_type":"text/plain","size_bytes":4}""")).Expect(200).Json;
        using var request = new HttpRequestMessage(
            HttpMethod.Put, upload.GetProperty("upload_url").GetString())
        { Content = new ByteArrayContent("cake"u8.ToArray()) };
        foreach (var header in upload.GetProperty("required_headers").EnumerateObject())
        {
            request.Content.Headers.TryAddWithoutValidation(header.Name, header.Value.GetString());
        }

        (await Call(request)).Expect(200);

        var problem = Problem(await Control(HttpMethod.Get, "/scenario/current"), 409);

        Assert.Contains("cake.txt", problem.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ephemeral_world_keeps_its_ends()
    {
        (await Control(HttpMethod.Put, $"/lines/{People.Line}", """{"ephemeral":true,"ephemeral_attachments":true}""")).Expect(200);
        await Send("""{"parts":[{"type":"media","url":"https://example.com/a.png"}]}""");
        await SurvivesRoundTrip();
        var before = await State();

        await Advance("25h");

        var after = await State();
        Assert.Contains("a.png", before, StringComparison.Ordinal);
        Assert.DoesNotContain("is_deleted", before, StringComparison.Ordinal);
        Assert.Contains("is_deleted", after, StringComparison.Ordinal);
        await SurvivesRoundTrip();
    }

    [Fact]
    public async Task How_people_and_groups_look_outlives_an_ephemeral_line()
    {
        (await Control(HttpMethod.Put, $"/lines/{People.Line}", """{"ephemeral":true,"ephemeral_attachments":true}""")).Expect(200);
        (await Post(
            "/contact_card",
            $$"""{"phone_number":"{{People.Line}}","first_name":"Shop","image_url":"https://example.com/desk.png"}""")).Expect(200);
        await Does(People.Ana, "group", $$"""{"chat_id":"{{Group}}","icon":"https://example.com/cake.png"}""");
        await SurvivesRoundTrip();

        await Advance("25h");

        Assert.Contains("desk.png", await State(), StringComparison.Ordinal);
        Assert.Contains("cake.png", await State(), StringComparison.Ordinal);
        await SurvivesRoundTrip();
    }

    [Fact]
    public async Task What_was_reacted_to_and_written_over_another_service_than_the_chats_survives()
    {
        var sent = await Send("""{"parts":[{"type":"text","value":"Ready"}]}""");
        await Advance("10s");
        await Does(People.Maya, "messages", $$"""{"chat_id":"{{People.DirectChat}}","text":"From my old phone","service":"SMS"}""");
        await Does(People.Maya, "reactions", $$"""{"message_id":"{{sent}}","type":"like"}""");
        (await Post($"/messages/{sent}/reactions", """{"operation":"add","type":"love"}""")).Expect(202);
        await Send("""{"preferred_service":"SMS","parts":[{"type":"text","value":"On its way"}]}""");
        await Advance("10s");
        var before = (await Get($"/chats/{People.DirectChat}/messages?limit=100")).Expect(200).Json.GetProperty("messages").GetRawText();

        await SurvivesRoundTrip();

        Assert.Equal(
            before, (await Get($"/chats/{People.DirectChat}/messages?limit=100")).Expect(200).Json.GetProperty("messages").GetRawText());
    }

    /// <summary>
    /// At rest, the world is exported and made anew of the text: the state is the same, byte for byte, and so is the next export.
    /// </summary>
    private async Task SurvivesRoundTrip()
    {
        await Advance("10s");
        var before = await State();
        var exported = await Control(HttpMethod.Get, "/scenario/current");
        var yaml = exported.Expect(200).Text;
        Assert.Equal("application/yaml", exported.MediaType);

        (await Control(HttpMethod.Put, "/scenario", yaml)).Expect(204);

        Assert.Equal(before, await State());
        Assert.Equal(yaml, (await Control(HttpMethod.Get, "/scenario/current")).Expect(200).Text);
    }

    private async Task<string> Send(string message) =>
        Id((await Post($"/chats/{People.DirectChat}/messages", $$"""{"message":{{message}}}""")).Expect(202).Json, "message");

    private async Task Does(string handle, string what, string body) =>
        Assert.InRange((await Control(HttpMethod.Post, $"/contacts/{Uri.EscapeDataString(handle)}/{what}", body)).Status, 200, 204);
}
