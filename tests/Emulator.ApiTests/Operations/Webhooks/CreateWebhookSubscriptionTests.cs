using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Webhooks;

/// <summary>POST /webhook-subscriptions.</summary>
public sealed class CreateWebhookSubscriptionTests(InMemoryEmulator emulator)
    : WebhookSubscriptionTest(emulator), IClassFixture<InMemoryEmulator>
{
    private static readonly string[] NotJson = ["[]", "\"x\"", "null", "", "{", "{'target_url':1}"];

    private static readonly string[] NotUrls =
    [
        "hooks.acme.test", "/linq", "ftp://acme.test/", "https:acme.test", "https:/acme.test", "https://", "https:///linq",
        "https://acme test/",
        " https://acme.test/", "https://acme.test/\n", "javascript:alert(1)", "//acme.test/linq", "http://", "urn:linq", "🍋",
        "http://acme.com/linq", "http://8.8.8.8/", "http://172.32.0.1/", "http://100.128.0.1/", "http://[2001:db8::1]/",
        "http://[::ffff:8.8.8.8]/", "HTTP://ACME.COM",
        "http://localhost.acme.com/", "http://acme.com./", "http://acme。com/", "http://acme．com/", "http://acme｡com/",
        "http://bäckerei.xn--p1ai/", "http://134744072/",
        "http://app.test.dev/", "https://me:secret@acme.com/", "https://me@acme.com/", "https://@acme.com/", "http://me:secret@localhost/",
        "http://localhost@acme.com/",
    ];

    private static readonly string[] NotPhones = ["", "12025550100", "+1 202 555 0100", "+0202555010", "+123456", "+1234567890123456",
        "ana@example.com", "+1202555０100"];

    // rule webhooks.routing-header
    private static readonly string[] NotHeaders =
    [
        " ", "X Route", "X-Route:", " X-Route", "X-Route\n", "Ünï", "X-Route,X", "(X)", new('x', 129),
        "Host", "host", "Content-Type", "content-length", "Content-", "Authorization", "webhook-id", "Webhook-Signature", "X-Webhook-Event",
        "x-webhook-", "User-Agent", "Connection", "Keep-Alive", "Proxy-Authorization", "TE", "Trailer", "transfer-encoding", "Upgrade",
        "Expect",
    ];

    public static TheoryData<string, int, int, string> Rows =>
    [
        .. NotJson.Select(body => ($"body not JSON: {body}", 400, 1003, body)),
        ("target_url has the wrong type", 400, 1003, Body(("target_url", "7"))),
        ("subscribed_events has the wrong type", 400, 1003, Body(("subscribed_events", "\"message.received\""))),
        ("subscribed_events holds null", 400, 1003, Body(("subscribed_events", "[null]"))),
        ("phone_numbers has the wrong type", 400, 1003, Body(("phone_numbers", "\"+12025550100\""))),
        ("phone_numbers holds null", 400, 1003, Body(("phone_numbers", "[null]"))),
        ("target_url missing", 400, 1001, Without("target_url")),
        ("target_url null", 400, 1001, Body(("target_url", "null"))),
        ("target_url empty", 400, 1001, Body(("target_url", "\"\""))),
        ("subscribed_events missing", 400, 1001, Without("subscribed_events")),
        ("subscribed_events null", 400, 1001, Body(("subscribed_events", "null"))),
        ("subscribed_events empty", 400, 1001, Body(("subscribed_events", "[]"))),
        .. NotUrls.Select(url => ($"target_url not absolute https: {url}", 400, 1005, Body(("target_url", Bodies.Quoted(url))))),
        ("unknown event name", 400, 1005, Body(("subscribed_events", """["message.received","message.eaten"]"""))),
        ("event names are case-sensitive", 400, 1005, Body(("subscribed_events", """["Message.Received"]"""))),
        ("there is no message.deleted", 400, 1005, Body(("subscribed_events", """["message.deleted"]"""))),
        ("there is no chat.updated", 400, 1005, Body(("subscribed_events", """["chat.updated"]"""))),
        .. NotHeaders.Select(name => ($"no name for routing_key_header: {name}", 400, 1005, Routed(name))),
        .. NotHeaders.Select(
            name => ($"no name for routing_id_header: {name}", 400, 1005, Routed("X-A", ("routing_id_header", Bodies.Quoted(name))))),
        ("routing headers are the same but for their case", 400, 1005, Routed("X-A", ("routing_id_header", "\"x-a\""))),
        ("routing_key_header is the other's default name", 400, 1005, Routed("linq-chat-ID")),
        ("routing_key_header has the wrong type", 400, 1003, Body(("routing_key_header", "7"))),
        ("routing_id_header has the wrong type", 400, 1003, Body(("routing_id_header", "[]"))),
        ("phone_numbers names a foreign line", 403, 2006, Body(("phone_numbers", """["+12025550100","+442071234567"]"""))),
        .. NotPhones.Select(
            phone => ($"phone_numbers entry not E.164: {phone}", 400, 1002,
                Body(("phone_numbers", $"[\"+12025550100\",{Bodies.Quoted(phone)}]")))),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Refuses_each_row(string row, int status, int code, string body)
    {
        Assert.NotEmpty(row);
        await Refuses(status, code, () => Post(Path, body));
    }

    [Fact]
    public async Task Answers_201_with_the_secret_and_exactly_the_documented_keys()
    {
        var body = Body(
            ("subscribed_events", """["message.received","message.delivered","reaction.added"]"""),
            ("phone_numbers", """["+12025550100"]"""));

        Golden.Check("CreateWebhookSubscription", (await Post(Path, body)).Expect(201));
    }

    [Fact]
    public async Task Makes_a_secret_of_32_bytes_that_is_shown_only_once_and_to_nobody_else_the_same()
    {
        var first = (await Post(Path, Body())).Expect(201).Json;
        var second = (await Post(Path, Body(("target_url", "\"https://acme.test/2\"")))).Expect(201).Json;

        var secret = first.GetProperty("signing_secret").GetString()!;
        Assert.StartsWith("whsec_", secret, StringComparison.Ordinal);
        Assert.Equal(32, Convert.FromBase64String(secret["whsec_".Length..]).Length);
        Assert.NotEqual(secret, second.GetProperty("signing_secret").GetString());
        Assert.DoesNotContain("whsec_", (await Get($"{Path}/{Id(first)}")).Expect(200).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("whsec_", (await Get(Path)).Expect(200).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "whsec_", (await Put($"{Path}/{Id(first)}", """{"is_active":false}""")).Expect(200).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("omitted", null)]
    [InlineData("empty", "[]")]
    [InlineData("null", "null")]
    public async Task Is_about_all_lines_without_a_filter(string row, string? numbers)
    {
        Assert.NotEmpty(row);
        var created = (await Post(Path, numbers is null ? Body() : Body(("phone_numbers", numbers)))).Expect(201).Json;

        Assert.Equal(JsonValueKind.Null, created.GetProperty("phone_numbers").ValueKind);
    }

    [Fact]
    public async Task Folds_duplicate_names_and_keeps_the_first_place()
    {
        var created =
            (await Post(
                Path, Body(
                    ("subscribed_events", """["chat.created","message.read","chat.created"]"""),
                    ("phone_numbers", """["+12025550100","+12025550100"]""")))).Expect(201).Json;

        Assert.Equal("""["chat.created","message.read"]""", created.GetProperty("subscribed_events").GetRawText());
        Assert.Equal("""["+12025550100"]""", created.GetProperty("phone_numbers").GetRawText());
    }

    [Fact]
    public async Task Takes_a_url_once_whether_active_or_not_and_another_query_is_another_url()
    {
        var id = await Subscribe();
        await Refuses(400, 1005, () => Post(Path, Body()));
        (await Put($"{Path}/{id}", """{"is_active":false}""")).Expect(200);
        await Refuses(400, 1005, () => Post(Path, Body()));
        (await Post(Path, Body(("target_url", Bodies.Quoted(Target + "0"))))).Expect(201);
        (await Post(
            Path, Body(
                ("target_url", Bodies.Quoted(Target.ToUpperInvariant().Replace("HTTPS", "https", StringComparison.Ordinal)))))).Expect(201);

        (await Delete($"{Path}/{id}")).Expect(204);
        (await Post(Path, Body())).Expect(201);
    }

    [Theory]
    [InlineData("http://localhost:5000/hooks")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://[::1]:8080/")]
    [InlineData("http://app:8080/hooks")]
    [InlineData("http://host.docker.internal/hooks")]
    [InlineData("http://10.1.2.3/")]
    [InlineData("http://172.16.0.1/")]
    [InlineData("http://192.168.178.20/")]
    [InlineData("http://[fd00::1]/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://100.64.0.1/")]
    [InlineData("http://printer.local/")]
    [InlineData("http://app.my-net:8080/hooks")]
    [InlineData("http://app.shop_default/hooks")]
    [InlineData("http://orders.shop.svc/hooks")]
    [InlineData("http://orders.shop.svc.cluster.local/hooks")]
    [InlineData("http://shop.test/hooks")]
    [InlineData("http://nas.lan/")]
    [InlineData("http://nas.home.arpa/")]
    [InlineData("http://localhost./")]
    [InlineData("http://localhost/hooks?to=me@acme.com")]
    [InlineData("https://acme.test/ünï/🍋?q=%2B")]
    public async Task Keeps_urls_verbatim_and_takes_http_for_hosts_no_stranger_reaches(string url) =>
        Assert.Equal(
            url, (await Post(Path, Body(("target_url", Bodies.Quoted(url))))).Expect(201).Json.GetProperty("target_url").GetString());

    [Fact]
    public async Task Takes_no_http_at_all_when_the_scenario_says_so()
    {
        (await Control(HttpMethod.Put, "/scenario", Scenario + "webhooks: { local_http: false }\n")).Expect(204);

        await Refuses(400, 1005, () => Post(Path, Body(("target_url", "\"http://localhost:5000/hooks\""))));
        (await Post(Path, Body())).Expect(201);
    }

    [Fact]
    public async Task Takes_unknown_fields() => (await Post(Path, Body(("colour", "\"red\"")))).Expect(201);

    [Fact]
    public async Task Checks_a_body_in_the_order_of_its_decision()
    {
        await Subscribe();
        var body = new List<(string, string)>
        {
            ("target_url", "\"nowhere\""), ("subscribed_events", "[]"), ("phone_numbers", "[null]"), ("routing_key_header", "\"Host\""),
        };
        async Task Mend(int status, int code, params (string, string)[] next)
        {
            await Refuses(status, code, () => Post(Path, Body([.. body])));
            body.AddRange(next);
        }

        await Mend(400, 1003, ("phone_numbers", "[\"1\"]"));
        await Mend(400, 1001, ("subscribed_events", "[\"message.eaten\"]"));
        await Mend(400, 1005, ("target_url", Bodies.Quoted(Target)));
        await Mend(400, 1005, ("subscribed_events", "[\"message.sent\"]"));
        await Mend(400, 1005, ("routing_key_header", "\"X-A\""));
        await Mend(400, 1002, ("phone_numbers", "[\"+442071234567\"]"));
        await Mend(403, 2006, ("phone_numbers", "[\"+12025550100\"]"));
        await Mend(400, 1005, ("target_url", "\"https://acme.test/free\""));
        (await Post(Path, Body([.. body]))).Expect(201);
    }

    [Theory] // rule webhooks.phone-numbers-are-yours
    [InlineData("unknown to the account", "+442071234567")]
    [InlineData("outside the token's lines", "+12025550100")]
    public async Task Takes_no_line_that_is_not_the_tokens(string row, string number)
    {
        Assert.NotEmpty(row);
        await Refuses(403, 2006, () => Post(Path, Body(("phone_numbers", $"[\"{number}\"]")), OneLine));
        (await Post(Path, Body(("phone_numbers", """["+12025550101"]""")), OneLine)).Expect(201);
    }

    [Theory] // rules webhooks.routing.on, webhooks.routing.ignored, webhooks.routing.create-empty, webhooks.routing.shown
    [InlineData("absent", null, null, null, null)]
    [InlineData("null", "null", "null", null, null)]
    [InlineData("empty", "\"\"", "\"\"", null, null)]
    [InlineData("an id's header alone", null, "\"X-Chat-Id\"", null, null)]
    [InlineData("a bad name that is ignored", null, "\"Host\"", null, null)]
    [InlineData("a key's header alone", "\"X-Route-Token\"", null, "X-Route-Token", "Linq-Chat-Id")]
    [InlineData("a key's header, the other null", "\"X-Route-Token\"", "null", "X-Route-Token", "Linq-Chat-Id")]
    [InlineData("a key's header, the other empty", "\"X-Route-Token\"", "\"\"", "X-Route-Token", "Linq-Chat-Id")]
    [InlineData("both", "\"X-Route-Token\"", "\"X-Chat-Id\"", "X-Route-Token", "X-Chat-Id")]
    [InlineData("all that a name may be made of", "\"!#$%&'*+-.^_`|~09azAZ\"", null, "!#$%&'*+-.^_`|~09azAZ", "Linq-Chat-Id")]
    public async Task Turns_affinity_on_with_the_keys_header(string row, string? key, string? id, string? keyShown, string? idShown)
    {
        Assert.NotEmpty(row);
        var body = new List<(string, string)>();
        if (key is not null) body.Add(("routing_key_header", key));
        if (id is not null) body.Add(("routing_id_header", id));

        var created = (await Post(Path, Body([.. body]))).Expect(201).Json;

        Assert.Equal((keyShown, idShown), Routing(created));
        Assert.Equal((keyShown, idShown), Routing((await Get($"{Path}/{Id(created)}")).Expect(200).Json));
        Assert.Equal((keyShown, idShown), Routing((await Get(Path)).Expect(200).Json.GetProperty("subscriptions")[0]));
    }

    [Fact]
    public async Task Takes_a_name_of_128_characters()
    {
        var name = new string('x', 128);

        Assert.Equal((name, "Linq-Chat-Id"), Routing((await Post(Path, Routed(name))).Expect(201).Json));
    }

    [Fact]
    public async Task Gives_a_restricted_token_the_accounts_subscriptions()
    {
        var id = Id((await Post(Path, Body(), OneLine)).Expect(201).Json);

        (await Get($"{Path}/{id}", TwoLines)).Expect(200);
    }

    [Fact]
    public async Task Goes_with_a_fork_and_is_gone_after_a_reset()
    {
        await Subscribe();
        var fork = $"{World}-fork";
        (await Control(HttpMethod.Post, "/worlds", $$"""{"name":"{{fork}}","from":"{{World}}"}""", world: "")).Expect(201);
        Assert.Equal((await Get(Path)).Text, (await Get(Path, $"world-{fork}")).Expect(200).Text);

        (await Control(HttpMethod.Post, "/reset")).Expect(204);

        Assert.Equal("""{"subscriptions":[]}""", (await Get(Path)).Text);
        Assert.NotEqual("""{"subscriptions":[]}""", (await Get(Path, $"world-{fork}")).Text);
        await Control(HttpMethod.Delete, $"/worlds/{fork}", world: "");
    }
}
