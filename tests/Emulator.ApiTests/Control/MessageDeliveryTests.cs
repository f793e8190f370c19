using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>PUT /_emulator/messages/{messageId}/delivery.</summary>
public sealed class MessageDeliveryTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Theory]
    [InlineData("""{"status":"sent"}""", """ "status":"sent","service":"iMessage","sent_at":"2026-11-23T18:00:00.010Z" """, "message.sent")]
    [InlineData("""{"status":"delivered"}""", """ "status":"delivered","service":"iMessage","sent_at":"2026-11-23T18:00:00.010Z","delivered_at":"2026-11-23T18:00:00.010Z" """, "message.sent message.delivered")]
    [InlineData("""{"status":"read","service":"RCS"}""", """ "status":"read","service":"RCS","sent_at":"2026-11-23T18:00:00.010Z","delivered_at":"2026-11-23T18:00:00.010Z","read_at":"2026-11-23T18:00:00.010Z" """, "message.sent message.delivered message.read")]
    [InlineData("""{"status":"failed"}""", """ "status":"failed","failure_code":4001 """, "message.failed")]
    [InlineData("""{"status":"failed","code":4008}""", """ "status":"failed","failure_code":4008 """, "message.failed")]
    public async Task Makes_it_so_at_once_and_takes_the_plan_away(string body, string shown, string events)
    {
        var id = await Send();
        await Advance("10ms");

        var put = (await Deliver(id, body)).Expect(200);

        Assert.Equal($$"""{"message_id":"{{id}}",{{shown.Trim()}}}""", put.Text);
        Assert.Equal(events, string.Join(' ', await Events()));
        Assert.Equal(0, await Advance("1d"));
    }

    [Fact(DisplayName = "events about a message keep the trace id of its send")]
    public async Task Keeps_the_trace_id_of_the_send()
    {
        var sent = (await Create(Bodies.Text("Hello"))).Expect(201);
        (await Deliver(Id(sent.Json, "chat", "message"), """{"status":"failed"}""")).Expect(200);

        Assert.Equal(sent.TraceId, (await LastEvent("message.failed")).GetProperty("trace_id").GetString());
    }

    [Fact]
    public async Task Waits_as_long_as_told()
    {
        var id = await Send();
        var put = (await Deliver(id.ToUpperInvariant(), """{"status":"failed","code":3007,"after":"1h"}""")).Expect(200);
        Assert.Equal($$"""{"message_id":"{{id}}","status":"pending"}""", put.Text);

        Assert.Equal(0, await Advance("59m59s999ms"));
        Assert.Equal(1, await Advance("1ms"));

        Assert.Equal("2026-11-23T19:00:00.000Z", (await LastEvent("message.failed")).GetProperty("at").GetString());
    }

    [Fact(DisplayName = "in rare cases delivered follows failed")]
    public async Task Delivers_what_failed()
    {
        var id = await Send();
        (await Deliver(id, """{"status":"failed"}""")).Expect(200);
        await Advance("1m");

        (await Deliver(id, """{"status":"delivered"}""")).Expect(200);

        Assert.Equal(["message.failed", "message.delivered"], await Events());
    }

    [Fact]
    public async Task Lets_the_usual_course_go_on()
    {
        (await Control(HttpMethod.Put, $"/contacts/{People.Maya}", """{"delivery":{"stalls_at":"sent"}}""")).Expect(200);
        var id = await Send();
        await Advance("1h");

        Assert.Equal("sent", (await Deliver(id, "{}")).Expect(200).Json.GetProperty("status").GetString());
        Assert.Equal(2, await Advance("1h"));

        Assert.Equal(["message.sent", "message.delivered", "message.read"], await VendorEvents());
        Assert.Equal("2026-11-23T19:00:05.400Z", (await LastEvent("message.read")).GetProperty("at").GetString());
    }

    [Theory]
    [InlineData(People.Maya, "read", """{"status":"failed"}""", "read cannot become failed")]
    [InlineData(People.Maya, "read", """{"status":"delivered"}""", "read cannot become delivered")]
    [InlineData(People.Maya, "read", "{}", "has no course to go on with")]
    [InlineData(People.Maya, "delivered", """{"status":"failed"}""", "delivered cannot become failed")]
    [InlineData(People.Maya, "sent", """{"status":"sent"}""", "sent cannot become sent")]
    [InlineData(People.Maya, "sent", """{"status":"delivered","service":"SMS"}""", "travelled over iMessage")]
    [InlineData(People.Maya, "failed", """{"status":"sent"}""", "failed cannot become sent")]
    [InlineData(People.Maya, "failed", """{"status":"failed"}""", "failed cannot become failed")]
    [InlineData(People.Joe, "sent", """{"status":"delivered"}""", "one to one, over iMessage and RCS")]
    [InlineData(People.Joe, "pending", """{"status":"read"}""", "one to one, over iMessage and RCS")]
    [InlineData(People.Maya, "pending", """{"status":"read","service":"SMS"}""", "one to one, over iMessage and RCS")]
    [InlineData(People.Unreachable, "pending", """{"status":"sent"}""", "reaches everybody")]
    public async Task Refuses_what_cannot_be_with_the_reason(string to, string from, string body, string reason)
    {
        var id = await Send(to);
        if (from != "pending") (await Deliver(id, $$"""{"status":"{{from}}"}""")).Expect(200);
        var before = await State();

        var refusal = Problem(await Deliver(id, body), 409);

        Assert.Contains(reason, refusal.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(before, await State());
    }

    [Fact]
    public async Task Refuses_an_inbound_message_and_receipts_in_a_group()
    {
        Problem(await Deliver(People.Question, """{"status":"read"}"""), 409);
        Problem(await Deliver(People.GroupMessage, "{}"), 409);
        var group = Id((await Create(Bodies.Text("Hello", People.Maya, People.Ana))).Expect(201).Json, "chat", "message");
        Problem(await Deliver(group, """{"status":"delivered"}"""), 409);
        (await Deliver(group, """{"status":"sent"}""")).Expect(200);
    }

    [Theory]
    [InlineData("""{"status":"pending"}""")]
    [InlineData("""{"status":"received"}""")]
    [InlineData("""{"status":"Sent"}""")]
    [InlineData("""{"status":7}""")]
    [InlineData("""{"status":"failed","code":4003}""")]
    [InlineData("""{"status":"sent","code":4001}""")]
    [InlineData("""{"code":4001}""")]
    [InlineData("""{"status":"sent","service":"sms"}""")]
    [InlineData("""{"status":"sent","after":"soon"}""")]
    [InlineData("""{"status":"sent","after":"never"}""")]
    [InlineData("""{"status":"sent","after":"-5s"}""")]
    [InlineData("""{"state":"sent"}""")]
    [InlineData("{")]
    public async Task Refuses_what_says_nothing_sensible(string body)
    {
        var id = await Send();
        var before = await State();

        Problem(await Deliver(id, body), 400);

        Assert.Equal(before, await State());
    }

    [Theory]
    [InlineData("00000000-0000-4000-8000-0000000000ff")]
    [InlineData("7")]
    public async Task Refuses_an_unknown_message(string id) => Problem(await Deliver(id, """{"status":"sent"}"""), 404);

    private async Task<string> Send(string to = People.Maya)
    {
        var id = Id((await Create(Bodies.Text("Hello", to))).Expect(201).Json, "chat", "message");
        Assert.DoesNotContain("message.sent", await Events());
        return id;
    }

    private Task<Reply> Deliver(string id, string body) => Control(HttpMethod.Put, $"/messages/{id}/delivery", body);
}
