using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Webhooks;

/// <summary>PUT /webhook-subscriptions/{subscriptionId}: partial, and null is not absence.</summary>
public sealed class UpdateWebhookSubscriptionTests(InMemoryEmulator emulator)
    : WebhookSubscriptionTest(emulator), IClassFixture<InMemoryEmulator>
{
    public static TheoryData<string, int, int, string> Rows =>
    [
        ("body not JSON", 400, 1003, "[]"),
        ("no body", 400, 1003, ""),
        ("is_active has the wrong type", 400, 1003, """{"is_active":"yes"}"""),
        ("subscribed_events holds null", 400, 1003, """{"subscribed_events":[null]}"""),
        ("subscribed_events empty", 400, 1001, """{"subscribed_events":[]}"""),
        ("unknown event", 400, 1005, """{"subscribed_events":["message.eaten"]}"""),
        ("target_url empty", 400, 1005, """{"target_url":""}"""),
        ("target_url not https", 400, 1005, """{"target_url":"http://acme.com/"}"""),
        ("target_url is another's", 400, 1005, """{"target_url":"https://acme.test/other"}"""),
        ("phone_numbers not E.164", 400, 1002, """{"phone_numbers":["2025550100"]}"""),

        // rules webhooks.phone-numbers-are-yours, webhooks.routing-header
        ("phone_numbers names a foreign line", 403, 2006, """{"phone_numbers":["+442071234567"]}"""),
        ("routing_key_header has the wrong type", 400, 1003, """{"routing_key_header":true}"""),
        ("routing_key_header is taken", 400, 1005, """{"routing_key_header":"webhook-id"}"""),
        ("routing_id_header is no header", 400, 1005, """{"routing_key_header":"X-A","routing_id_header":"X A"}"""),
        ("routing headers are the same", 400, 1005, """{"routing_key_header":"X-A","routing_id_header":"x-a"}"""),
        ("a wrong form before a foreign line", 400, 1002, """{"phone_numbers":["+442071234567","1"]}"""),
        ("a foreign line before another's url", 403, 2006,
            """{"phone_numbers":["+442071234567"],"target_url":"https://acme.test/other"}"""),
        ("a header before the form of a number", 400, 1005, """{"phone_numbers":["1"],"routing_key_header":"Host"}"""),
        ("what is missing before the url", 400, 1001, """{"target_url":"nowhere","subscribed_events":[]}"""),
        ("null in a list before all else", 400, 1003, """{"target_url":"nowhere","subscribed_events":[],"phone_numbers":[null]}"""),
        ("one bad field spoils all", 400, 1005, """{"is_active":false,"target_url":"nowhere"}"""),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Refuses_each_row(string row, int status, int code, string body)
    {
        Assert.NotEmpty(row);
        var id = await Subscribe();
        await Subscribe(("target_url", "\"https://acme.test/other\""));

        await Refuses(status, code, () => Put($"{Path}/{id}", body));
    }

    [Theory]
    [InlineData("unknown id", UnknownId)]
    [InlineData("not a UUID", "7")]
    public async Task Refuses_what_is_no_subscription(string row, string id)
    {
        Assert.NotEmpty(row);
        await Refuses(404, 2010, () => Put($"{Path}/{id}", """{"is_active":false}"""));
    }

    [Fact]
    public async Task Replaces_what_is_given_and_moves_updated_at()
    {
        var id = await Subscribe();
        await Advance("90s");

        var body =
            """{"target_url":"https://acme.test/new","subscribed_events":["chat.created","chat.created"],"phone_numbers":["+12025550101"],"is_active":false}""";
        var updated = (await Put($"{Path}/{id.ToUpperInvariant()}", body)).Expect(200);

        Golden.Check("UpdateWebhookSubscription", updated);
        Assert.Equal(updated.Text, (await Get($"{Path}/{id}")).Text);
    }

    [Theory]
    [InlineData("absent keeps the filter", "{\"is_active\":true}", """["+12025550100"]""")]
    [InlineData("null clears the filter", "{\"phone_numbers\":null}", "null")]
    [InlineData("[] clears the filter", "{\"phone_numbers\":[]}", "null")]
    [InlineData("a list replaces the filter", "{\"phone_numbers\":[\"+12025550101\"]}", """["+12025550101"]""")]
    public async Task Knows_absent_from_null_in_the_filter(string row, string body, string numbers)
    {
        Assert.NotEmpty(row);
        var id = await Subscribe(("phone_numbers", """["+12025550100"]"""));

        Assert.Equal(numbers, (await Put($"{Path}/{id}", body)).Expect(200).Json.GetProperty("phone_numbers").GetRawText());
    }

    [Theory]
    [InlineData("empty body", "{}")]
    [InlineData("unknown fields only", """{"signing_secret":"whsec_AAAA","colour":"red"}""")]
    [InlineData("null where null says nothing", """{"target_url":null,"subscribed_events":null,"is_active":null}""")]
    public async Task Leaves_everything_as_it_was_when_nothing_is_given(string row, string body)
    {
        Assert.NotEmpty(row);
        var id = await Subscribe();
        await Advance("1m");
        var before = await State();

        (await Put($"{Path}/{id}", body)).Expect(200);

        Assert.Equal(before, await State());
    }

    [Theory] // rules webhooks.routing.off, webhooks.routing.default-again, webhooks.routing.ignored
    [InlineData("nothing about them", """{"is_active":true}""", "X-Route-Token", "X-Chat-Id")]
    [InlineData("another name for the key", """{"routing_key_header":"X-Token"}""", "X-Token", "X-Chat-Id")]
    [InlineData("another name for the id", """{"routing_id_header":"X-Chat"}""", "X-Route-Token", "X-Chat")]
    [InlineData("null for the id", """{"routing_id_header":null}""", "X-Route-Token", "Linq-Chat-Id")]
    [InlineData("nothing for the id", """{"routing_id_header":""}""", "X-Route-Token", "Linq-Chat-Id")]
    [InlineData("null for the key", """{"routing_key_header":null}""", null, null)]
    [InlineData("nothing for the key", """{"routing_key_header":""}""", null, null)]
    [InlineData("off, and a name that is ignored", """{"routing_key_header":null,"routing_id_header":"Host"}""", null, null)]
    public async Task Changes_the_routing_headers(string row, string body, string? key, string? chatId)
    {
        Assert.NotEmpty(row);
        var id = await Subscribe(("routing_key_header", "\"X-Route-Token\""), ("routing_id_header", "\"X-Chat-Id\""));

        Assert.Equal((key, chatId), Routing((await Put($"{Path}/{id}", body)).Expect(200).Json));
    }

    [Fact]
    public async Task Compares_a_new_routing_header_with_the_one_there_is()
    {
        var id = await Subscribe(("routing_key_header", "\"X-Route-Token\""), ("routing_id_header", "\"X-Chat-Id\""));

        await Refuses(400, 1005, () => Put($"{Path}/{id}", """{"routing_key_header":"x-chat-id"}"""));
        await Refuses(400, 1005, () => Put($"{Path}/{id}", """{"routing_id_header":"X-ROUTE-TOKEN"}"""));
        (await Put($"{Path}/{id}", """{"routing_key_header":"X-Chat-Id","routing_id_header":"X-Route-Token"}""")).Expect(200);
    }

    [Fact] // rule webhooks.routing.ignored
    public async Task Ignores_the_ids_header_while_affinity_is_off()
    {
        var id = await Subscribe();

        (await Put($"{Path}/{id}", """{"routing_id_header":"Host"}""")).Expect(200);

        Assert.Equal(
            ("X-A", "Linq-Chat-Id"), Routing((await Put($"{Path}/{id}", """{"routing_key_header":"X-A"}""")).Expect(200).Json));
    }

    [Fact]
    public async Task Takes_its_own_url_again()
    {
        var id = await Subscribe();

        (await Put($"{Path}/{id}", $$"""{"target_url":{{Bodies.Quoted(Target)}}}""")).Expect(200);
    }

    [Fact]
    public async Task Pauses_and_resumes()
    {
        var id = await Subscribe();

        Assert.False((await Put($"{Path}/{id}", """{"is_active":false}""")).Expect(200).Json.GetProperty("is_active").GetBoolean());
        Assert.True((await Put($"{Path}/{id}", """{"is_active":true}""")).Expect(200).Json.GetProperty("is_active").GetBoolean());
    }
}
