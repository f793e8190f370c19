namespace Chats.Emulator.ApiTests.Operations;

/// <summary>How a message progresses on a manual clock (messages 8): everything due has happened when an advance answers.</summary>
public sealed class DeliveryTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Goes_from_pending_to_sent_to_delivered_to_read()
    {
        var sent = (await Create(Bodies.Text("Hello"))).Expect(201);
        Assert.Equal("pending", await Status(sent));

        Assert.Equal(0, await Advance("99ms"));
        Assert.Equal("pending", await Status(sent));
        Assert.Equal(1, await Advance("1ms"));
        Assert.Equal("sent", await Status(sent));
        Assert.Equal(1, await Advance("900ms"));
        Assert.Equal("delivered", await Status(sent));
        Assert.Equal(1, await Advance("1h"));

        var message = await Message(sent);
        Assert.Equal("read", message.GetProperty("delivery_status").GetString());
        Assert.Equal("2026-11-23T18:00:00.100Z", message.GetProperty("sent_at").GetString());
        Assert.Equal("2026-11-23T18:00:00.400Z", message.GetProperty("delivered_at").GetString());
        Assert.Equal("2026-11-23T18:00:05.400Z", message.GetProperty("read_at").GetString());
        Assert.Equal("iMessage", message.GetProperty("service").GetString());
        Assert.Equal(["message.sent", "message.delivered", "message.read"], await Events());
    }

    [Fact]
    public async Task Delivers_within_one_second_of_the_clock_before_the_advance_answers()
    {
        var sent = (await Create(Bodies.Valid)).Expect(201);

        Assert.Equal(2, await Advance("1s"));

        Assert.Equal("delivered", await Status(sent));
        Assert.Equal(["chat.created", "message.sent", "message.delivered"], await Events());
    }

    [Theory]
    [InlineData(People.Ben, null, "delivered", "RCS")]
    [InlineData(People.Joe, null, "sent", "SMS")]
    [InlineData(People.Maya, "SMS", "sent", "SMS")]
    [InlineData(People.Ben, "iMessage", "failed", null)]
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
    }

    [Fact]
    public async Task Knows_no_receipts_in_a_group()
    {
        var sent = (await Create(Bodies.Text("Hello", People.Maya, People.Ana))).Expect(201);

        await Advance("1d");

        Assert.Equal("sent", await Status(sent));
        Assert.Equal(["message.sent"], await Events());
    }

    [Fact]
    public async Task Fails_an_app_card_that_cannot_arrive_over_imessage_later()
    {
        var sent = (await Create(Bodies.Parts("""[{"type":"app_clip","value":"https://zero.linqapp.com/c/1"}]""", People.Joe))).Expect(201);

        await Advance("1s");

        Assert.Equal(4005, (await Message(sent)).GetProperty("failure_code").GetInt32());
        Assert.Equal(["chat.created", "message.failed"], await Events());
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

    private async Task<string?> Status(Reply sent) => (await Message(sent)).GetProperty("delivery_status").GetString();

    private async Task<JsonElement> Message(Reply sent)
    {
        var chat = await StateOf(Id(sent.Json, "chat"));
        return chat.GetProperty("messages").EnumerateArray().Single(message => Id(message) == Id(sent.Json, "chat", "message"));
    }
}
