using System.Text.Json;
using Chats.Emulator.ApiTests.Host;
using static Chats.Emulator.ApiTests.Host.People;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>/_emulator/facts.</summary>
public sealed class FactsTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Shows_a_message_once_it_has_arrived_with_all_that_matchers_look_at()
    {
        var created = (await Create(Bodies.Text("Is 5 fine?"))).Expect(201);
        await Advance("1s");

        var message = Assert.Single(await Facts("message"));
        Assert.Equal(
            ["kind", "number", "order", "at", "by", "by_account", "line", "chat_id", "people", "message_id", "texts", "parts", "service"],
            Keys(message));
        Assert.Equal(created.Json.GetProperty("chat").GetProperty("message").GetProperty("id").GetString(), Text(message, "message_id"));
        Assert.Equal("[\"Is 5 fine?\"]", message.GetProperty("texts").GetRawText());
        Assert.Equal("[\"text\"]", message.GetProperty("parts").GetRawText());
        Assert.True(message.GetProperty("by_account").GetBoolean());
        Assert.Equal("iMessage", Text(message, "service"));
    }

    [Theory]
    [InlineData(DirectChat, 0, 1)]
    [InlineData(GroupChat, 1, 0)]
    [InlineData(SmsChat, 1, 0)]
    public async Task Arrives_with_its_delivery_and_where_nothing_tells_of_that_with_its_leaving(string chat, int sent, int delivered)
    {
        (await Post($"/chats/{chat}/messages", """{"message":{"parts":[{"type":"text","value":"Hi"}]}}""")).Expect(202);
        await Advance("5s");

        var facts = await Facts();
        var at = Assert.Single(facts, fact => Text(fact, "kind") == "message").GetProperty("order").GetInt64();
        Assert.Equal(sent, facts.Count(fact => Text(fact, "type") == "message.sent" && fact.GetProperty("order").GetInt64() == at));
        Assert.Equal(delivered, facts.Count(fact => Text(fact, "type") == "message.delivered" && fact.GetProperty("order").GetInt64() == at));
    }

    [Fact]
    public async Task Tells_apart_who_did_it()
    {
        (await Control(HttpMethod.Post, $"/contacts/{Maya}/messages", $$"""{"chat_id":"{{DirectChat}}","text":"Hello"}""")).Expect(201);
        (await Post($"/messages/{Question}/reactions", """{"operation":"add","type":"love"}""")).Expect(202);

        Assert.Equal(Maya, Text(Assert.Single(await Facts("message")), "by"));
        Assert.False((await Facts("message"))[0].GetProperty("by_account").GetBoolean());
        var reaction = Assert.Single(await Facts("reaction"));
        Assert.Equal(("love", false), (Text(reaction, "reaction"), reaction.GetProperty("removed").GetBoolean()));
        Assert.True(reaction.GetProperty("by_account").GetBoolean());
    }

    [Fact]
    public async Task Calls_people_by_their_names()
    {
        (await Control(HttpMethod.Put, $"/contacts/{Maya}", """{"name":"Maya"}""")).Expect(200);
        (await Control(HttpMethod.Post, $"/contacts/{Maya}/messages", $$"""{"chat_id":"{{DirectChat}}","text":"Hello"}""")).Expect(201);

        var message = Assert.Single(await Facts("message"));
        Assert.Equal("Maya", Text(message, "by_name"));
        Assert.Equal($$"""{"{{Maya}}":"Maya"}""", message.GetProperty("names").GetRawText());
    }

    [Fact]
    public async Task Tells_what_the_vendor_has_no_event_for()
    {
        (await Post($"/chats/{DirectChat}/typing", "")).Expect(204);
        Assert.True(Assert.Single(await Facts("typing")).GetProperty("unseen").GetBoolean());
        (await Post($"/chats/{DirectChat}/messages", """{"message":{"parts":[{"type":"text","value":"Hi"}]}}""")).Expect(202);
        await Advance("1s");
        (await Post($"/chats/{DirectChat}/typing", "")).Expect(204);
        (await Delete($"/chats/{DirectChat}/typing")).Expect(204);
        (await Post($"/chats/{DirectChat}/read", "")).Expect(204);

        Assert.False((await Facts("typing"))[1].TryGetProperty("unseen", out _));
        var read = Assert.Single(await Facts("read"), fact => fact.GetProperty("by_account").GetBoolean());
        Assert.Equal(Text(read, "message_id"), read.GetProperty("messages").EnumerateArray().Last().GetString());
        Assert.Equal(
            ["emulator.typing.started", "message.sent", "message.delivered", "emulator.typing.started", "emulator.typing.stopped",
                "emulator.chat.read"],
            (await Facts("event")).Select(fact => Text(fact, "type")));
        (await Control(HttpMethod.Get, "/events?type=emulator.chat.read")).Expect(200);
        Assert.Empty((await Control(HttpMethod.Get, "/events?type=emulator.chat.read&undelivered=true")).Json.GetProperty("events")
            .EnumerateArray());
    }

    [Theory]
    [InlineData("POST", $"/contacts/{Maya}/acts", "read: true", "contact.acted", $$$"""{"handle":"{{{Maya}}}","act":{"read":true}}""")]
    [InlineData("POST", $"/contacts/{Maya}/acts", "block: true", "contact.acted", $$$"""{"handle":"{{{Maya}}}","act":{"block":true}}""")]
    [InlineData(
        "POST", $"/contacts/{Maya}/acts", "change_services: [SMS]", "contact.acted",
        $$$"""{"handle":"{{{Maya}}}","act":{"change_services":["SMS"]}}""")]
    [InlineData(
        "POST", $"/contacts/{Maya}/acts", "share_location: { longitude: 1.5, latitude: -2, ends_after: 1h }", "contact.acted",
        $$$$"""{"handle":"{{{{Maya}}}}","act":{"share_location":{"longitude":1.5,"latitude":-2,"ends_after":"1h"}}}""")]
    [InlineData(
        "POST", $"/contacts/{Blocked}/acts", $$$"""{ say: Hi, to: "{{{Line}}}" }""", "contact.act_dropped",
        $$$"""{"handle":"{{{Blocked}}}","reason":"blocked"}""")]
    [InlineData(
        "PUT", $"/contacts/{Maya}", """{"services":["SMS"]}""", "contact.updated",
        $$$"""{"handle":"{{{Maya}}}","changes":{"services":["SMS"]}}""")]
    [InlineData(
        "PUT", $"/lines/{Line}", """{"eligible":false}""", "line.updated", $$$"""{"number":"{{{Line}}}","changes":{"eligible":false}}""")]
    public async Task Tells_what_shows_in_no_chat(string method, string path, string body, string type, string data)
    {
        (await Create(Bodies.Text("Hello"))).Expect(201);
        await Advance("1s");

        (await Control(new HttpMethod(method), path, body)).Expect(body.Contains("Hi", StringComparison.Ordinal) ? 202 : 200);

        var fact = Assert.Single(await Facts(), fact => Text(fact, "type") == "emulator." + type);
        Assert.Equal(data, fact.GetProperty("data").GetRawText());
        var happened = await LastEvent("emulator." + type);
        Assert.Equal(data, happened.GetProperty("data").GetRawText());
        Assert.False(happened.TryGetProperty("undelivered", out _));
    }

    [Fact]
    public async Task Nobody_sees_typing_and_reading_over_SMS()
    {
        (await Post($"/chats/{SmsChat}/typing", "")).Expect(204);
        (await Control(HttpMethod.Post, $"/contacts/{Joe}/messages", $$"""{"chat_id":"{{SmsChat}}","text":"Hello"}""")).Expect(201);
        (await Post($"/chats/{SmsChat}/read", "")).Expect(204);

        Assert.Empty(await Facts("typing"));
        Assert.Empty(await Facts("read"));
    }

    [Fact]
    public async Task Shows_requests_with_both_bodies()
    {
        (await Create("""{"from":5}""")).Expect(400);

        var request = Assert.Single(await Facts());
        Assert.Equal(("request", "createChat", 400), (Text(request, "kind"), Text(request, "operation"), request.GetProperty("status_code").GetInt32()));
        Assert.Equal("""{"from":5}""", request.GetProperty("request_body").GetRawText());
        Assert.False(request.GetProperty("response_body").GetProperty("success").GetBoolean());
    }

    [Fact]
    public async Task Shows_a_webhook_after_each_attempt()
    {
        var answers = new Queue<int>([503, 200]);
        Emulator.Receiver.Answer = (_, _) => Task.FromResult(answers.Dequeue());
        (await Post(
            "/webhook-subscriptions", $$"""{"target_url":"https://{{World}}.test/","subscribed_events":["message.received"]}""")).Expect(201);
        (await Control(HttpMethod.Post, $"/contacts/{Maya}/messages", $$"""{"chat_id":"{{DirectChat}}","text":"Hello"}""")).Expect(201);
        await Advance("1m");

        Assert.Equal(
            [("pending", 1, 503), ("delivered", 2, 200)],
            (await Facts("delivery")).Select(fact =>
                (Text(fact, "delivery_status"), fact.GetProperty("attempts").GetInt32(), fact.GetProperty("answered").GetInt32())));
        Assert.Equal("message.received", Text((await Facts("delivery"))[0], "type"));
    }

    [Fact]
    public async Task Has_one_order_and_pages_that_leave_nothing_out()
    {
        for (var i = 0; i < 5; i++)
        {
            (await Create(Bodies.Text("Hi"))).Expect(201);
            await Advance("1s");
        }

        var all = await Facts();
        Assert.Equal(all.Select(Order).Order(), all.Select(Order));
        var (since, paged) = (0L, new List<JsonElement>());
        while (true)
        {
            var page = (await Control(HttpMethod.Get, $"/facts?since={since}&limit=2")).Expect(200).Json;
            if (page.GetProperty("facts").GetArrayLength() == 0) break;
            paged.AddRange(page.GetProperty("facts").EnumerateArray());
            since = page.GetProperty("next").GetInt64();
        }

        Assert.Equal(all.Select(fact => fact.GetRawText()), paged.Select(fact => fact.GetRawText()));
    }

    [Fact]
    public async Task Says_how_the_world_stands()
    {
        (await Create(Bodies.Text("Hi"))).Expect(201);

        var page = (await Control(HttpMethod.Get, "/facts?limit=0")).Expect(200).Json;
        Assert.Equal(0, page.GetProperty("facts").GetArrayLength());
        Assert.Equal("manual", Text(page.GetProperty("clock"), "mode"));
        Assert.NotNull(page.GetProperty("due").GetString());
        Assert.Equal(0, page.GetProperty("quiet").GetProperty("requests").GetInt32());
        Assert.NotNull(page.GetProperty("quiet").GetProperty("for").GetString());
    }

    [Fact]
    public async Task A_webhook_that_is_not_answered_is_not_quiet()
    {
        var (came, answer) = (new TaskCompletionSource(), new TaskCompletionSource<int>());
        Emulator.Receiver.Answer = (_, _) =>
        {
            came.TrySetResult();
            return answer.Task;
        };
        (await Post(
            "/webhook-subscriptions", $$"""{"target_url":"https://{{World}}.test/","subscribed_events":["message.received"]}""")).Expect(201);
        (await Control(HttpMethod.Post, $"/contacts/{Maya}/messages", $$"""{"chat_id":"{{DirectChat}}","text":"Hello"}""")).Expect(201);
        var moving = Advance("0s");
        await came.Task;

        var quiet = (await Control(HttpMethod.Get, "/facts?limit=0")).Expect(200).Json.GetProperty("quiet");
        Assert.Equal(1, quiet.GetProperty("deliveries").GetInt32());
        Assert.False(quiet.TryGetProperty("for", out _));

        answer.SetResult(200);
        await moving;
        Assert.Equal(
            0, (await Control(HttpMethod.Get, "/facts?limit=0")).Json.GetProperty("quiet").GetProperty("deliveries").GetInt32());
    }

    [Fact]
    public async Task Waits_for_what_happens_next()
    {
        (await Get("/chats")).Expect(200);
        var since = await Latest();
        var wait = Control(HttpMethod.Get, $"/facts?since={since}&wait=1m");
        Assert.False(wait.IsCompleted);

        (await Control(HttpMethod.Post, $"/contacts/{Maya}/messages", $$"""{"chat_id":"{{DirectChat}}","text":"Hello"}""")).Expect(201);

        Assert.Contains("message", (await wait).Expect(200).Json.GetProperty("facts").EnumerateArray().Select(fact => Text(fact, "kind")));
        Assert.Empty((await Control(HttpMethod.Get, $"/facts?since={await Latest()}&wait=1ms")).Expect(200).Json.GetProperty("facts")
            .EnumerateArray());
    }

    [Fact]
    public async Task A_wait_ends_when_the_world_begins_anew()
    {
        var wait = Control(HttpMethod.Get, $"/facts?since={await Latest()}&wait=1m");

        // The call may come to the world later than the first reset.
        while (!wait.IsCompleted) (await Control(HttpMethod.Post, "/reset")).Expect(204);

        Problem(await wait, 409);
    }

    [Fact]
    public async Task A_savepoint_brings_the_list_back()
    {
        (await Create(Bodies.Text("Hi"))).Expect(201);
        await Advance("1s");
        (await Control(HttpMethod.Put, "/savepoints/a")).Expect(201);
        var before = await Facts();
        (await Create(Bodies.Text("There"))).Expect(201);

        (await Control(HttpMethod.Post, "/savepoints/a/restore")).Expect(204);

        Assert.Equal(before.Select(fact => fact.GetRawText()), (await Facts()).Select(fact => fact.GetRawText()));
        (await Get("/chats")).Expect(200);
        Assert.Equal(Order(before[^1]) + 1, Order((await Facts())[^1]));
    }

    [Theory]
    [InlineData("?since=-1")]
    [InlineData("?limit=-1")]
    [InlineData("?limit=10001")]
    [InlineData("?wait=soon")]
    [InlineData("?wait=11m")]
    [InlineData("?sinse=1")]
    public async Task Refuses_what_cannot_be_meant(string query) => Problem(await Control(HttpMethod.Get, "/facts" + query), 400);

    private static long Order(JsonElement fact) => fact.GetProperty("order").GetInt64();

    private static string? Text(JsonElement json, string key) => json.TryGetProperty(key, out var value) ? value.GetString() : null;

    private async Task<long> Latest() => (await Control(HttpMethod.Get, "/facts?limit=0")).Json.GetProperty("latest").GetInt64();

    private async Task<JsonElement[]> Facts(string? kind = null) =>
        [.. (await Control(HttpMethod.Get, "/facts")).Expect(200).Json.GetProperty("facts").EnumerateArray()
            .Where(fact => kind is null || Text(fact, "kind") == kind)];
}
