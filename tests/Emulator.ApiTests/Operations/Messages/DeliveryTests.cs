using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>How a message progresses on a manual clock: everything due has happened when an advance answers.</summary>
public sealed class DeliveryTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Clip = """[{"type":"app_clip","value":"https://zero.linqapp.com/c/1"}]""";

    protected override string Scenario => TestWorlds.Bakery(World)
        .Replace(
            "{ handle: ana@",
            "{ handle: \"+14155550130\", delivery: { fails_with: 4002 } }\n  - { handle: \"+14155550131\", reads_after: 1s, delivery: { "
                + "fails_with: 4001, arrives_late: 10s } }\n"
            + "  - { handle: \"+14155550132\", delivery: { stalls_at: sent } }\n  - { handle: \"+14155550133\", delivery: { service: SMS "
            + "} }\n  - { handle: ana@", StringComparison.Ordinal);

    [Fact(DisplayName = "pending, queued, sent, delivered, read with exact timestamps")]
    public async Task Goes_from_pending_to_queued_to_sent_to_delivered_to_read()
    {
        var sent = (await Create(Bodies.Text("Hello"))).Expect(201);
        Assert.Equal("pending", sent.Json.GetProperty("chat").GetProperty("message").GetProperty("delivery_status").GetString());

        Assert.Equal((0, "pending"), (await Advance("49ms"), await Status(sent)));
        Assert.Equal((1, "queued"), (await Advance("1ms"), await Status(sent)));
        Assert.Equal((0, "queued"), (await Advance("49ms"), await Status(sent)));
        Assert.Equal((1, "sent"), (await Advance("1ms"), await Status(sent)));
        Assert.Equal((0, "sent"), (await Advance("299ms"), await Status(sent)));
        Assert.Equal((1, "delivered"), (await Advance("1ms"), await Status(sent)));
        Assert.Equal((0, "delivered"), (await Advance("4s999ms"), await Status(sent)));
        Assert.Equal((1, "read"), (await Advance("1ms"), await Status(sent)));

        var message = await Message(sent);
        Assert.Equal("2026-11-23T18:00:00.100Z", message.GetProperty("sent_at").GetString());
        Assert.Equal("2026-11-23T18:00:00.400Z", message.GetProperty("delivered_at").GetString());
        Assert.Equal("2026-11-23T18:00:05.400Z", message.GetProperty("read_at").GetString());
        Assert.Equal("iMessage", message.GetProperty("service").GetString());
        Assert.Equal(["message.sent", "message.delivered", "message.read"], await Events());
        Assert.Equal(0, await Advance("365d"));
    }

    [Theory(DisplayName = "which timestamps a state has, and which event tells of it")]
    [InlineData("40ms", "pending", "", "")]
    [InlineData("60ms", "queued", "", "")]
    [InlineData("200ms", "sent", "sent_at", "message.sent")]
    [InlineData("2s", "delivered", "sent_at delivered_at", "message.sent message.delivered")]
    [InlineData("1m", "read", "sent_at delivered_at read_at", "message.sent message.delivered message.read")]
    public async Task Has_the_timestamps_of_its_state(string after, string status, string timestamps, string events)
    {
        var sent = (await Create(Bodies.Text("Hello"))).Expect(201);
        await Advance(after);

        var message = await Message(sent);
        Assert.Equal(status, message.GetProperty("delivery_status").GetString());
        Assert.Equal(timestamps, string.Join(' ', Keys(message).Where(key => key is "sent_at" or "delivered_at" or "read_at")));
        Assert.Equal(events, string.Join(' ', await Events()));
    }

    [Fact]
    public async Task Delivers_within_one_second_of_the_clock_before_the_advance_answers()
    {
        var sent = (await Create(Bodies.Valid)).Expect(201);

        Assert.Equal(3, await Advance("1s"));

        Assert.Equal("delivered", await Status(sent));
        Assert.Equal(["chat.created", "message.sent", "message.delivered"], await Events());
    }

    [Theory(DisplayName = "what carries it, and how far it comes then")]
    [InlineData(People.Maya, null, "delivered", "iMessage")]
    [InlineData(People.Ben, null, "delivered", "RCS")]
    [InlineData(People.Ben, "RCS", "delivered", "RCS")]
    [InlineData(People.Ben, "SMS", "delivered", "RCS")]
    [InlineData(People.Joe, null, "sent", "SMS")]
    [InlineData(People.Joe, "RCS", "sent", "SMS")]
    [InlineData(People.Maya, "SMS", "sent", "SMS")]
    [InlineData(People.Ben, "iMessage", "failed", null)]
    [InlineData(People.Ana, "SMS", "failed", null)]
    [InlineData(People.Unreachable, null, "failed", null)]
    public async Task Knows_receipts_only_where_the_service_has_them(string to, string? preferred, string status, string? service)
    {
        var wish = preferred is null ? "" : $$""","preferred_service":"{{preferred}}" """;
        var sent = (await Create(Bodies.Message($$"""{"parts":[{"type":"text","value":"Hello"}]{{wish}}}""", to))).Expect(201);

        await Advance("1s");

        var message = await Message(sent);
        Assert.Equal(status, message.GetProperty("delivery_status").GetString());
        Assert.Equal(service, message.TryGetProperty("service", out var used) ? used.GetString() : null);
        Assert.Equal(status == "failed" ? 4001 : 0, message.TryGetProperty("failure_code", out var code) ? code.GetInt32() : 0);
        if (service is not null)
        {
            Assert.Equal(service, (await Get($"/chats/{Id(sent.Json, "chat")}")).Json.GetProperty("service").GetString());
        }
    }

    [Fact(DisplayName = "a group stops at sent, also when a member's messages fail")]
    public async Task Knows_no_receipts_in_a_group()
    {
        var sent = (await Create(Bodies.Text("Hello", People.Maya, "+14155550130"))).Expect(201);

        await Advance("1d");

        Assert.Equal("sent", await Status(sent));
        Assert.Equal(["chat.created", "message.sent"], await Events());
    }

    [Fact(DisplayName = "4005: an app message that cannot arrive over iMessage fails later")]
    public async Task Fails_an_app_card_that_cannot_arrive_over_imessage_later()
    {
        var sent = (await Create(Bodies.Parts(Clip, People.Joe))).Expect(201);

        await Advance("1s");

        Assert.Equal(4005, (await Message(sent)).GetProperty("failure_code").GetInt32());
        Assert.Equal(["chat.created", "message.failed"], await Events());
    }

    [Fact(DisplayName = "a failure as the contact says, without sent")]
    public async Task Fails_as_the_contact_says()
    {
        var sent = (await Create(Bodies.Text("Hello", "+14155550130"))).Expect(201);
        await Advance("1d");

        var message = await Message(sent);
        Assert.Equal(
            ("failed", 4002), (message.GetProperty("delivery_status").GetString(), message.GetProperty("failure_code").GetInt32()));
        Assert.Equal(["chat.created", "message.failed"], await Events());
        Assert.Equal("2026-11-23T18:00:00.100Z", (await LastEvent("message.failed")).GetProperty("at").GetString());
    }

    [Fact(DisplayName = "in rare cases delivered follows failed")]
    public async Task Arrives_late_as_the_contact_says()
    {
        var sent = (await Create(Bodies.Text("Hello", "+14155550131"))).Expect(201);
        await Advance("10s99ms");
        Assert.Equal("failed", await Status(sent));
        await Advance("1s1ms");

        var message = await Message(sent);
        Assert.Equal("read", message.GetProperty("delivery_status").GetString());
        Assert.Equal("2026-11-23T18:00:10.100Z", message.GetProperty("delivered_at").GetString());
        Assert.False(message.TryGetProperty("failure_code", out _));
        Assert.Equal(["chat.created", "message.failed", "message.delivered", "message.read"], await Events());
    }

    [Fact]
    public async Task Stalls_as_the_contact_says()
    {
        var sent = (await Create(Bodies.Text("Hello", "+14155550132"))).Expect(201);
        await Advance("1d");
        Assert.Equal("sent", await Status(sent));
    }

    [Fact(DisplayName = "a contact left with SMS: the chat turns SMS, iMessage alone fails, an App Clip cannot go")]
    public async Task Falls_back_as_the_contact_says()
    {
        var sent = (await Create(Bodies.Text("Hello", "+14155550133"))).Expect(201);
        Assert.Equal("iMessage", sent.Json.GetProperty("chat").GetProperty("service").GetString());
        var alone =
            (await Create(
                Bodies.Message(
                    """{"parts":[{"type":"text","value":"Hello"}],"preferred_service":"iMessage"}""", "+14155550133"))).Expect(201);
        var clip = (await Create(Bodies.Parts(Clip, "+14155550133"))).Expect(201);
        await Advance("1s");

        Assert.Equal(("sent", "SMS"), (await Status(sent), (await Message(sent)).GetProperty("service").GetString()));
        Assert.Equal(
            (4001, 4005),
            ((await Message(alone)).GetProperty("failure_code").GetInt32(), (await Message(clip)).GetProperty("failure_code").GetInt32()));
        var chat = (await Get($"/chats/{Id(sent.Json, "chat")}")).Json;
        Assert.Equal("SMS", chat.GetProperty("service").GetString());
        Assert.All(chat.GetProperty("handles").EnumerateArray(), handle => Assert.Equal("SMS", handle.GetProperty("service").GetString()));
    }

    [Fact]
    public async Task Keeps_the_trace_id_of_the_send_in_every_later_event()
    {
        var sent = (await Create(Bodies.Text("Hello"))).Expect(201);
        await Advance("1m");

        var events = (await Control(HttpMethod.Get, "/events")).Json.GetProperty("events").EnumerateArray().ToArray();

        Assert.All(events, happened => Assert.Equal(sent.TraceId, happened.GetProperty("trace_id").GetString()));
        Assert.Equal(3, events.Length);
    }

    [Fact(DisplayName = "what is refused for its rate is on no way; what failed counts")]
    public async Task Starts_nothing_for_a_refused_message_and_counts_a_failed_one()
    {
        for (var i = 0; i < 30; i++) (await Create(Bodies.Text("Hello", "+14155550130"))).Expect(201);
        Assert.Equal(60, await Advance("1s"));

        await Refuses(429, 1007, () => Create(Bodies.Text("Hello", "+14155550130")));

        Assert.Equal(0, await Advance("30s"));
    }

    [Fact(DisplayName = "an opt-out refuses new messages, not those on their way; override_optout goes through")]
    public async Task Delivers_what_was_accepted_before_an_opt_out()
    {
        var sent = (await Create(Bodies.Text("Hello"))).Expect(201);
        (await Control(HttpMethod.Put, $"/contacts/{People.Maya}", """{"opted_out":true}""")).Expect(200);
        await Refuses(403, 2024, () => Create(Bodies.Text("Hello")));
        var urgent =
            (await Create(
                Bodies.Text("Hello").Replace("{\"from\"", "{\"override_optout\":true,\"from\"", StringComparison.Ordinal))).Expect(201);
        await Advance("1s");

        Assert.Equal(("delivered", "delivered"), (await Status(sent), await Status(urgent)));
        await Refuses(403, 2024, () => Create(Bodies.Text("Hello")));
    }

    private async Task<string?> Status(Reply sent) => (await Message(sent)).GetProperty("delivery_status").GetString();

    private async Task<JsonElement> Message(Reply sent)
    {
        var chat = await StateOf(Id(sent.Json, "chat"));
        return chat.GetProperty("messages").EnumerateArray().Single(message => Id(message) == Id(sent.Json, "chat", "message"));
    }
}
