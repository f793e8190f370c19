using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Transport;

/// <summary>Requests with two faults answer the earlier one.</summary>
public sealed class OrderOfChecksTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string BadMessage = """{"parts":[{"type":"poll"}]}""";

    public static TheoryData<string, int, int, string> TwoFaults => new()
    {
        { "required before format of from", 400, 1001, $$"""{"from":"123","to":[],"message":{{Bodies.Hello}}}""" },
        { "required message before format of from", 400, 1001, """{"from":"123","to":["+14155550123"]}""" },
        { "required parts before format of from", 400, 1001, """{"from":"123","to":["+14155550123"],"message":{}}""" },
        { "required parts, empty, before format of to", 400, 1001, """{"from":"+12025550100","to":["123"],"message":{"parts":[]}}""" },
        { "wrong type before required", 400, 1003, """{"to":5}""" },
        { "format before ownership", 400, 1002, Bodies.From(People.ForeignLine, Bodies.Hello, "123") },
        { "content before ownership", 400, 1004, Bodies.From(People.ForeignLine, BadMessage) },
        { "effect before ownership", 400, 1005,
            Bodies.From(People.ForeignLine, """{"parts":[{"type":"text","value":"a"}],"effect":{"type":"sky"}}""") },
        { "ownership before eligibility and recipients", 403, 2006, Bodies.From(People.ForeignLine, Bodies.Hello, People.OptedOut) },
        { "first-message rule before eligibility", 400, 1005,
            Bodies.From(People.IneligibleLine, """{"parts":[{"type":"text","value":"www.example.com"}]}""", People.Stranger) },
        { "eligibility before opt-out", 403, 2027, Bodies.From(People.IneligibleLine, Bodies.Hello, People.OptedOut) },
        { "opt-out before attachments", 403, 2024,
            Bodies.Parts($$"""[{"type":"media","attachment_id":"{{People.UnknownChat}}"}]""", People.OptedOut) },
        { "opt-out before mention", 403, 2024,
            Bodies.Parts("""[{"type":"text","value":"Hello","mention":"+14155550126"}]""", People.OptedOut) },
        { "block before service", 403, 2026,
            Bodies.Message(
                """{"parts":[{"type":"app_clip","value":"https://zero.linqapp.com/c/1"}],"preferred_service":"SMS"}""", People.Blocked) },
        { "mention before fetching", 409, 2023, Bodies.Parts(
            """[{"type":"text","value":"Hello","mention":"+14155550123"},{"type":"media","url":"https://example.com/gone.png"}]""") },
        { "service before fetching", 409, 2028,
            Bodies.Message("""{"parts":[{"type":"app_clip","value":"https://zero.linqapp.com/c/1"}],"preferred_service":"RCS"}""") },
    };

    [Theory]
    [MemberData(nameof(TwoFaults))]
    public async Task Answers_the_earlier_fault_of_a_body(string order, int status, int code, string body)
    {
        Assert.NotEmpty(order);
        await Refuses(status, code, () => Create(body));
    }

    [Theory]
    [InlineData("GET", "/v3/nothing")]
    [InlineData("PATCH", "/v3/chats")]
    [InlineData("GET", "/v3/chats/7")]
    [InlineData("POST", "/v3/chats", "{")]
    [InlineData("GET", "/v3/chats?limit=0")]
    [InlineData("POST", "/v3/messages")]
    public async Task Authenticates_before_anything_else(string method, string path, string? body = null) =>
        await Refuses(401, 2004, () => Call(Request(new HttpMethod(method), path, "nobody", body)));

    [Fact]
    public async Task Authenticates_before_it_reads_a_body_that_is_too_large() =>
        await Refuses(401, 2004, () => Create(new string(' ', (10 * 1024 * 1024) + 1), "nobody"));

    [Fact]
    public async Task Looks_for_the_route_before_the_id() => await Refuses(404, 2001, () => Post("/chats/7/nothing", "{"));

    [Fact]
    public async Task Checks_the_method_before_the_id() => await Refuses(405, 1005, () => Get("/chats/7/read"));

    [Fact]
    public async Task Checks_the_id_before_it_looks_for_the_chat_and_its_state()
    {
        await Refuses(400, 1005, () => Post("/chats/7/read", token: OneLine));
        await Refuses(404, 2001, () => Post($"/chats/{People.LeftChat}/read", token: OneLine));
    }

    [Fact]
    public async Task Checks_the_format_of_a_filter_before_whose_it_is() =>
        await Refuses(400, 1005, () => Get("/chats?from=%2B12025550199&limit=0"));

    [Fact]
    public async Task Replays_before_it_looks_at_line_recipient_and_content()
    {
        (await Create(Bodies.Keyed("a", "Hello"))).Expect(201);

        (await Create(Bodies.Keyed("a", "Hello", People.OptedOut))).Expect(201);
        (await Create(Bodies.Keyed("a", "www.example.com", People.Stranger))).Expect(201);
    }

    [Fact]
    public async Task Refuses_by_rate_after_service_and_before_fetching()
    {
        for (var i = 0; i < 30; i++) (await Create(Bodies.Text("Hello"))).Expect(201);

        await Refuses(409, 2023, () => Create(Bodies.Parts("""[{"type":"text","value":"Hello","mention":"+14155550123"}]""")));
        await Refuses(404, 2003, () => Create(Bodies.Parts($$"""[{"type":"media","attachment_id":"{{People.UnknownChat}}"}]""")));
        await Refuses(429, 1007, () => Create(Bodies.Parts("""[{"type":"media","url":"https://example.com/gone.png"}]""")));
    }
}
