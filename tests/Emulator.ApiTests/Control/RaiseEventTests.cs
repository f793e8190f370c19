using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Webhooks;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>POST /_emulator/events: telling of what did not happen here.</summary>
public sealed class RaiseEventTests(InMemoryEmulator emulator) : WebhookTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Token =
        """{"actor":{"type":"system"},"occurred_at":"2026-11-28T18:00:00.000Z","origin":"linq","summary":"API token expired","api_token":{"id":"a","token_prefix":"lq","expires_at":null}}""";

    protected override string Scenario => base.Scenario + $"""
            - url: {Hooks}old?version=2025-01-01
            - url: {Hooks}second-line
              phone_numbers: ["{People.SecondLine}"]

        """;

    [Fact]
    public async Task Tells_every_subscription_that_wants_it_in_both_versions_signed()
    {
        var raised = (await Raise("api_token.expired", Token)).Expect(201).Json;

        Assert.Equal(["sequence", "id", "type", "at", "trace_id", "raised", "data"], Keys(raised));
        Assert.True(raised.GetProperty("raised").GetBoolean());
        Assert.Equal(raised.GetRawText(), (await LastEvent("api_token.expired")).GetRawText());
        await Advance("1s");
        Assert.Equal([$"{Hooks}all", $"{Hooks}old?version=2025-01-01"], Received.Select(webhook => webhook.Url));
        Assert.Equal(["2026-02-03", "2025-01-01"], Received.Select(webhook => webhook.Json.GetProperty("webhook_version").GetString()));
        Assert.All(Received, webhook =>
        {
            Assert.Equal(Token, webhook.Json.GetProperty("data").GetRawText());
            Assert.Equal(raised.GetProperty("id").GetString(), webhook["webhook-id"]);
            Assert.Equal(raised.GetProperty("trace_id").GetString(), webhook.Json.GetProperty("trace_id").GetString());
        });
        Verify(Received[0], Secret);
    }

    [Fact]
    public async Task Takes_every_name_there_is_also_those_the_emulator_causes_itself()
    {
        var fidelity = (await Control(HttpMethod.Get, "/fidelity")).Expect(200).Text;
        foreach (var type in EventTypes.Catalogue) (await Raise(type, Token)).Expect(201);
        await Advance("1s");

        Assert.Equal(EventTypes.Catalogue, await Events());
        Assert.Equal(EventTypes.Catalogue.Except(["message.edited"]), Types("old?version=2025-01-01"));
        Assert.Equal(EventTypes.Catalogue, Types("all"));
        Assert.Equal(fidelity, (await Control(HttpMethod.Get, "/fidelity")).Expect(200).Text);
    }

    // rule events.account-line
    [Theory]
    [InlineData("by the line", ",\"line\":\"+12025550101\"", Token)]
    [InlineData("by the chat", ",\"chat_id\":\"{chat}\"", "{}")]
    [InlineData("by the data", "", "{\"phone_number\":\"+12025550101\"}")]
    public async Task Filters_by_lines_go_by_what_it_is_about(string row, string about, string data)
    {
        Assert.NotEmpty(row);
        var created = (await Create(Bodies.From(People.SecondLine, Bodies.Hello, People.Maya))).Expect(201).Json;
        var chat = Id(created, "chat");
        await Advance("10s");
        var before = Received.Length;

        var raised = await Raise("phone_number.assigned", data, about.Replace("{chat}", chat, StringComparison.Ordinal));
        await Advance("1s");

        Assert.Equal(about.Contains("chat_id", StringComparison.Ordinal) ? chat : null, ChatOf(raised.Expect(201).Json));
        Assert.Equal(
            [$"{Hooks}all", $"{Hooks}old?version=2025-01-01", $"{Hooks}second-line"],
            Received[before..].Select(webhook => webhook.Url));
    }

    [Fact]
    public async Task Changes_nothing_else_and_draws_the_same_ids_in_every_run()
    {
        var before = await State();
        var first = (await Raise("api_token.expired", Token)).Expect(201).Json.GetProperty("id").GetString();
        Assert.Equal(before, await State());

        (await Control(HttpMethod.Post, "/reset")).Expect(204);

        Assert.Equal(first, (await Raise("api_token.expired", Token)).Expect(201).Json.GetProperty("id").GetString());
        Assert.NotEqual(first, (await Raise("api_token.expired", Token)).Expect(201).Json.GetProperty("id").GetString());
    }

    [Theory]
    [InlineData(400, "type is required", """{"data":{}}""")]
    [InlineData(400, "did you mean 'api_token.expired'?", """{"type":"api_token.expird","data":{}}""")]
    [InlineData(400, "data must be an object", """{"type":"call.ended"}""")]
    [InlineData(400, "data must be an object", """{"type":"call.ended","data":[]}""")]
    [InlineData(400, "data must be valid Unicode", """{"type":"call.ended","data":{"a":"\ud800"}}""")]
    [InlineData(400, "data lacks actor, occurred_at, origin, summary", """{"type":"team_member.added","data":{}}""")]
    [InlineData(400, "data lacks summary", """{"type":"team_member.added","data":{"actor":{"type":"api"},"origin":"api","occurred_at":"2026-11-28T18:00:00Z"}}""")]
    [InlineData(400, "data.actor must be an object", """{"type":"team_member.added","data":{"actor":1,"origin":"api","occurred_at":"2026-11-28T18:00:00Z","summary":"A"}}""")]
    [InlineData(400, "did you mean 'system'?", """{"type":"team_member.added","data":{"actor":{"type":"sytem"},"origin":"api","occurred_at":"2026-11-28T18:00:00Z","summary":"A"}}""")]
    [InlineData(400, "data.origin is one of dashboard, api, linq", """{"type":"team_member.added","data":{"actor":{"type":"api"},"origin":null,"occurred_at":"2026-11-28T18:00:00Z","summary":"A"}}""")]
    [InlineData(400, "data.summary must be a text", """{"type":"team_member.added","data":{"actor":{"type":"api"},"origin":"api","occurred_at":"2026-11-28T18:00:00Z","summary":7}}""")]
    [InlineData(400, "data.occurred_at must be a date-time", """{"type":"team_member.added","data":{"actor":{"type":"api"},"origin":"api","occurred_at":"2026-11-28T18:00:00","summary":"A"}}""")]
    [InlineData(400, "Give chat_id or line", """{"type":"call.ended","data":{},"line":"+12025550100","chat_id":"00000000-0000-4000-8000-0000000000ff"}""")]
    [InlineData(400, "did you mean 'data'?", """{"type":"call.ended","dat":{}}""")]
    [InlineData(404, "There is no line", """{"type":"call.ended","data":{},"line":"+12025550199"}""")]
    [InlineData(404, "There is no chat", """{"type":"call.ended","data":{},"chat_id":"00000000-0000-4000-8000-0000000000ff"}""")]
    public async Task Refuses_what_it_cannot_tell(int status, string detail, string body)
    {
        var before = await State();

        var refusal = (await Control(HttpMethod.Post, "/events", body)).Expect(status);

        Assert.Equal("application/problem+json", refusal.MediaType);
        Assert.Contains(detail, refusal.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(before, await State());
        Assert.Empty(await Events());
    }

    [Fact]
    public async Task Takes_data_as_deep_as_everything_that_shows_it_can_write()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 31)) + "1" + new string('}', 31);
        (await Raise("call.ended", deep)).Expect(201);
        (await Raise("call.ended", "{\"a\":" + deep + "}")).Expect(201);
        (await Raise("call.ended", "{\"a\":{\"a\":" + deep + "}}")).Expect(400);

        Assert.Equal(2, (await Control(HttpMethod.Get, "/events")).Expect(200).Json.GetProperty("events").GetArrayLength());
    }

    private Task<Reply> Raise(string type, string data, string about = "") =>
        Control(HttpMethod.Post, "/events", $$"""{"type":"{{type}}","data":{{data}}{{about}}}""");

    private IEnumerable<string> Types(string receiver) =>
        Received.Where(webhook => webhook.Url == Hooks + receiver).Select(webhook => webhook.Type);

    private static string? ChatOf(JsonElement raised) => raised.TryGetProperty("chat_id", out var chat) ? chat.GetString() : null;
}
