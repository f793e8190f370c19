using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Webhooks;

/// <summary>Events about the account itself, as calls cause them.</summary>
public sealed class AccountEventTests(InMemoryEmulator emulator) : WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string ByApi = """{"actor":{"type":"api"},"occurred_at":"2026-11-23T18:00:00.000Z","origin":"api",""";
    private const string ByVendor = """{"actor":{"type":"system"},"occurred_at":"2026-11-23T18:00:00.000Z","origin":"linq",""";
    private const string CardPath = "/contact_card?phone_number=%2B12025550101";

    protected override string Scenario => base.Scenario + $"""
            - url: {Hooks}old?version=2025-01-01
            - url: {Hooks}first-line
              phone_numbers: ["{People.Line}"]
            - url: {Hooks}second-line
              phone_numbers: ["{People.SecondLine}"]

        """;

    // rules events.account-data, events.account-actor, events.account-versions, events.account-target-url
    [Fact]
    public async Task Tells_of_a_new_subscription_the_same_in_both_versions()
    {
        var id = await Subscribe("new?key=secret#top", """["message.sent","message.read"]""");

        await Advance("1s");

        var expected = ByApi + $$$"""
            "summary":"Webhook subscription created","webhook_subscription":{"id":"{{{id}}}","target_url":"{{{Hooks}}}new","events":["message.sent","message.read"]}}
            """;
        Assert.Equal([("all", expected), ("old?version=2025-01-01", expected)], Told("webhook_subscription.created"));
        Assert.Equal(["2026-02-03", "2025-01-01"], Received.Select(webhook => webhook.Json.GetProperty("webhook_version").GetString()));
        Assert.Equal((await Journal())[^1].GetProperty("trace_id").GetString(), Received[0].Json.GetProperty("trace_id").GetString());
        Assert.All(Received, webhook => Assert.Equal(Received[0]["webhook-id"], webhook["webhook-id"]));
    }

    // rule events.account-own
    [Fact]
    public async Task A_subscription_hears_of_its_own_creation_and_changes_but_not_of_its_end_nor_while_it_is_paused()
    {
        const string events =
            """["webhook_subscription.created","webhook_subscription.disabled","webhook_subscription.enabled","webhook_subscription.deleted"]""";
        var id = await Subscribe("own", events);

        (await Put($"/webhook-subscriptions/{id}", """{"is_active":false}""")).Expect(200);
        (await Put($"/webhook-subscriptions/{id}", """{"is_active":true}""")).Expect(200);
        await Advance("1s");
        (await Delete($"/webhook-subscriptions/{id}")).Expect(204);
        await Advance("1s");

        Assert.Equal(
            ["webhook_subscription.created", "webhook_subscription.enabled"],
            Received.Where(webhook => webhook.Url == $"{Hooks}own").Select(webhook => webhook.Type));
        var deleted = Received.Single(webhook => webhook is { Type: "webhook_subscription.deleted" } && webhook.Url == $"{Hooks}all");
        Assert.Equal(
            $$"""{"id":"{{id}}","target_url":"{{Hooks}}own"}""",
            deleted.Json.GetProperty("data").GetProperty("webhook_subscription").GetRawText());
    }

    // rules events.account-order, events.account-change, events.account-types
    [Fact]
    public async Task One_update_tells_of_each_thing_that_changed_in_order()
    {
        var id = await Subscribe("one");
        await Advance("1s");
        var before = Received.Length;

        var update =
            $$"""{"phone_numbers":["{{People.Line}}"],"subscribed_events":["message.sent","message.read"],"is_active":false,"target_url":"{{Hooks}}two?x=1","routing_key_header":"X-Token"}""";
        (await Put($"/webhook-subscriptions/{id}", update)).Expect(200);
        await Advance("1s");

        var told = Received[before..].Where(webhook => webhook.Url == $"{Hooks}all").ToArray();
        Assert.Equal(
            [
                ("webhook_subscription.target_url_changed", $$"""{"from":"{{Hooks}}one","to":"{{Hooks}}two"}"""),
                ("webhook_subscription.disabled", null),
                ("webhook_subscription.events.updated", """{"from":["message.sent"],"to":["message.sent","message.read"]}"""),
                ("webhook_subscription.phone_numbers.updated", $$"""{"from":null,"to":["{{People.Line}}"]}"""),
                ("webhook_subscription.routing_headers_set",
                    """{"from":null,"to":{"routing_key_header":"X-Token","routing_id_header":"Linq-Chat-Id"}}"""),
            ],
            told.Select(webhook => (webhook.Type, Change(webhook))));
        Assert.Single(told.Select(webhook => webhook.Json.GetProperty("trace_id").GetString()).Distinct());
        Assert.Equal(5, told.Select(webhook => webhook["webhook-id"]).Distinct().Count());
        Assert.All(told, webhook => Assert.DoesNotContain("\"events\":[", Subscription(webhook), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tells_of_routing_headers_that_are_set_named_otherwise_and_cleared_but_not_when_they_are_created()
    {
        var id = await Subscribe("one", rest: ""","routing_key_header":"X-Route-Token" """);
        foreach (var update in new[]
            {
                """{"routing_id_header":"X-Chat-Id"}""", """{"routing_id_header":"X-Chat-Id"}""", """{"routing_key_header":null}""",
                """{"routing_key_header":null}""", """{"routing_key_header":"X-Route-Token"}""",
            })
        {
            (await Put($"/webhook-subscriptions/{id}", update)).Expect(200);
        }

        await Advance("1s");

        const string usual = """{"routing_key_header":"X-Route-Token","routing_id_header":"Linq-Chat-Id"}""";
        const string named = """{"routing_key_header":"X-Route-Token","routing_id_header":"X-Chat-Id"}""";
        Assert.Equal(
            [
                ("webhook_subscription.created", null),
                ("webhook_subscription.routing_headers_set", $"{{\"from\":{usual},\"to\":{named}}}"),
                ("webhook_subscription.routing_headers_cleared", $"{{\"from\":{named},\"to\":null}}"),
                ("webhook_subscription.routing_headers_set", $"{{\"from\":null,\"to\":{usual}}}"),
            ],
            Received.Where(webhook => webhook.Url == $"{Hooks}all").Select(webhook => (webhook.Type, Change(webhook))));
    }

    // rule events.account-unchanged
    [Fact]
    public async Task Tells_nothing_of_what_stays_nor_of_what_was_refused()
    {
        var id = await Subscribe("one");
        (await Post("/contact_card", Card("Ada", "Byron"))).Expect(200);
        (await Put($"/phone_numbers/{await LineId()}", """{"forwarding_number":"+12025550777"}""")).Expect(200);
        var before = await VendorEvents();

        var same = $$"""{"phone_numbers":[],"subscribed_events":["message.sent"],"is_active":true,"target_url":"{{Hooks}}one"}""";
        (await Put($"/webhook-subscriptions/{id}", same)).Expect(200);
        (await Put($"/webhook-subscriptions/{id}", """{"is_active":false,"target_url":"nowhere"}""")).Expect(400);
        (await Patch(CardPath, """{"first_name":"Ada"}""")).Expect(200);
        (await Post("/contact_card", Card("Ada", "Byron"))).Expect(409);
        (await Put($"/phone_numbers/{await LineId()}", """{"forwarding_number":"+12025550777"}""")).Expect(200);
        (await Control(HttpMethod.Put, $"/lines/{People.SecondLine}", """{"forwarding_number":"+12025550777"}""")).Expect(200);

        Assert.Equal(before, await VendorEvents());
    }

    // rules events.account-card-change, events.account-phone-number, events.account-line, cards.id
    [Fact]
    public async Task Tells_of_a_card_to_those_who_want_its_line()
    {
        (await Post("/contact_card", Card("Ada", "Byron"))).Expect(200);
        (await Patch(CardPath, """{"last_name":"","image_url":"https://example.com/ada.png"}""")).Expect(200);
        await Advance("1s");

        var id = Received[0].Json.GetProperty("data").GetProperty("contact_card").GetProperty("id").GetString();
        Assert.Matches(LowerCaseUuid(), id);
        var created = ByApi + $$$"""
            "summary":"Contact card created","contact_card":{"id":"{{{id}}}","first_name":"Ada","last_name":"Byron","image_url":null}}
            """;
        var photo = (await Get(CardPath)).Json.GetProperty("contact_cards")[0].GetProperty("image_url").GetString();
        var updated = ByApi + $$$$"""
            "summary":"Contact card updated","phone_number":"{{{{People.SecondLine}}}}","contact_card":{"id":"{{{{id}}}}","first_name":"Ada","last_name":null,"image_url":"{{{{photo}}}}"},"change":{"last_name":{"from":"Byron","to":null},"image_url":{"from":null,"to":"{{{{photo}}}}"}}}
            """;
        string[] receivers = ["all", "old?version=2025-01-01", "second-line"];
        Assert.Equal(receivers.Select(receiver => (receiver, created)), Told("contact_card.created"));
        Assert.Equal(receivers.Select(receiver => (receiver, updated)), Told("contact_card.updated"));
    }

    [Fact]
    public async Task A_card_that_failed_is_told_when_its_set_up_succeeds()
    {
        await PutFault("busy", """{"on":"createContactCard","when":{"times":1},"phase":"after","then":{"error":4004}}""");
        (await Post("/contact_card", Card("Ada", "Byron"))).Expect(503);
        Assert.Empty(await Events());

        (await Post("/contact_card", Card("Ada", "Byron"))).Expect(200);

        Assert.Equal(["contact_card.created"], await Events());
    }

    [Fact]
    public async Task A_declared_card_is_told_by_the_same_id_each_time_and_by_the_one_that_its_file_names()
    {
        string With(string more) => TestWorlds.Head + TestWorlds.Auth(World).Replace(
            "- number: \"+12025550101\"",
            $"- {{ number: \"+12025550101\", contact_card: {{ first_name: Ada{more} }} }}",
            StringComparison.Ordinal);
        async Task<string?> CardId(string more)
        {
            (await Control(HttpMethod.Put, "/scenario", With(more))).Expect(204);
            (await Patch(CardPath, """{"last_name":"Byron"}""")).Expect(200);
            return (await LastEvent("contact_card.updated")).GetProperty("data").GetProperty("contact_card").GetProperty("id").GetString();
        }

        var derived = await CardId("");

        Assert.Equal(derived, await CardId(""));
        Assert.Equal("00000000-0000-4000-8000-0000000000ad", await CardId(", id: 00000000-0000-4000-8000-0000000000ad"));
    }

    [Fact]
    public async Task Tells_of_forwarding_by_calls_and_by_the_vendor_to_those_who_want_the_line()
    {
        (await Put($"/phone_numbers/{await LineId()}", """{"forwarding_number":"+12025550777"}""")).Expect(200);
        (await Control(HttpMethod.Put, $"/lines/{People.SecondLine}", """{"forwarding_number":""}""")).Expect(200);
        await Advance("1s");

        string Forwarding(string by, string change) =>
            $"{by}\"summary\":\"Call forwarding updated\",\"phone_number\":\"{People.SecondLine}\",\"change\":{change}}}";
        string[] receivers = ["all", "old?version=2025-01-01", "second-line"];
        Assert.Equal(
            [
                .. receivers.Select(receiver => (receiver, Forwarding(ByApi, """{"from":null,"to":"+12025550777"}"""))),
                .. receivers.Select(receiver => (receiver, Forwarding(ByVendor, """{"from":"+12025550777","to":null}"""))),
            ],
            Told("phone_number.forwarding_updated"));
    }

    private static string Card(string first, string last) =>
        $$"""{"phone_number":"{{People.SecondLine}}","first_name":"{{first}}","last_name":"{{last}}"}""";

    private static string? Change(ReceivedWebhook webhook) =>
        webhook.Json.GetProperty("data").TryGetProperty("change", out var change) ? change.GetRawText() : null;

    private static string Subscription(ReceivedWebhook webhook) =>
        webhook.Json.GetProperty("data").GetProperty("webhook_subscription").GetRawText();

    /// <summary>Who was told of a type, and what.</summary>
    private IEnumerable<(string Receiver, string Data)> Told(string type) => Received.Where(webhook => webhook.Type == type)
        .Select(webhook => (webhook.Url[Hooks.Length..], webhook.Json.GetProperty("data").GetRawText()));

    private async Task<string> LineId() => (await Get("/phone_numbers")).Expect(200).Json.GetProperty("phone_numbers").EnumerateArray()
        .Single(line => line.GetProperty("phone_number").GetString() == People.SecondLine).GetProperty("id").GetString()!;
}
