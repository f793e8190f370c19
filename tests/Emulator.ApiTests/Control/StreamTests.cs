using Chats.Emulator.ApiTests.Host;
using static Chats.Emulator.ApiTests.Host.People;

namespace Chats.Emulator.ApiTests.Control;

/// <summary>GET /_emulator/stream.</summary>
public sealed class StreamTests(InMemoryEmulator emulator) : ControlTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const int Most = 64;

    [Fact]
    public async Task Begins_with_the_world_and_tells_facts_as_they_are_listed()
    {
        using var stream = await Listen();
        var opened = (await stream.Read())!.Value;
        Assert.Equal(("open", World), (opened.Kind, opened.Data.GetProperty("world").GetString()));
        Assert.Equal("manual", opened.Data.GetProperty("clock").GetProperty("mode").GetString());
        Assert.Equal("text/event-stream", stream.MediaType);

        await Says("Hello");
        var told = await stream.FactsUntil(fact => Text(fact, "type") == "message.received");
        var listed = (await Control(HttpMethod.Get, "/facts")).Expect(200).Json;

        Assert.Equal(["message", "event"], told.Select(fact => Text(fact, "kind")));
        Assert.Equal(
            listed.GetProperty("facts").EnumerateArray().Select(fact => fact.GetRawText()), told.Select(fact => fact.GetRawText()));
        Assert.Equal(listed.GetProperty("latest").GetInt64(), EventStream.Order(stream.LastId!));
    }

    [Fact]
    public async Task Goes_on_behind_the_last_event_that_was_heard()
    {
        string id;
        using (var first = await Listen())
        {
            await Says("One");
            await first.FactsUntil(fact => Text(fact, "type") == "message.received");
            id = first.LastId!;
        }

        await Says("Two");
        await Says("Three");

        using var second = await Listen(id);
        var texts = (await second.FactsUntil(fact => Said(fact) == "Three")).Select(Said).Where(text => text is not null);
        Assert.Equal(["Two", "Three"], texts);
    }

    [Fact]
    public async Task Begins_behind_a_cursor_of_the_facts()
    {
        await Says("One");
        var cursor = (await Control(HttpMethod.Get, "/facts")).Json.GetProperty("next").GetInt64();
        await Says("Two");

        using var stream = await EventStream.Open(Client, World, query: $"?since={cursor}");
        Assert.Equal("Two", Said((await stream.Next("fact", fact => Said(fact) is not null))!.Value));
    }

    [Fact]
    public async Task Tells_of_clock_faults_and_savepoints()
    {
        using var stream = await Listen();
        await stream.Next("open");

        await Advance("5m");
        var moved = (await stream.Next("clock"))!.Value;
        Assert.Equal((await Control(HttpMethod.Get, "/clock")).Text, moved.GetRawText());
        (await Control(HttpMethod.Put, "/savepoints/here")).Expect(201);
        Assert.Equal("here", Text((await stream.Next("savepoints"))!.Value.GetProperty("savepoints")[0], "name"));
        await PutFault("teapot", """{"on":"getChat","then":{"status":418}}""");
        Assert.Equal(0, Fault((await stream.Next("faults"))!.Value).GetProperty("hits").GetInt32());
        (await Get($"/chats/{DirectChat}")).Expect(418);
        Assert.Equal(1, Fault((await stream.Next("faults"))!.Value).GetProperty("hits").GetInt32());
        (await Control(HttpMethod.Delete, "/faults")).Expect(204);
        Assert.Equal("[]", (await stream.Next("faults"))!.Value.GetProperty("faults").GetRawText());
    }

    [Fact]
    public async Task Says_when_the_world_begins_anew_and_goes_on()
    {
        using var stream = await Listen();
        await Says("Before");
        await stream.FactsUntil(fact => Said(fact) == "Before");
        var former = stream.LastId!;

        (await Control(HttpMethod.Post, "/reset")).Expect(204);
        Assert.Equal("restarted", Text((await stream.Next("world"))!.Value, "reason"));
        await Says("After");
        Assert.Equal("After", Said((await stream.Next("fact"))!.Value));

        using var late = await Listen(former);
        Assert.Equal("open", (await late.Read())!.Value.Kind);
        Assert.Equal("reload", (await late.Read())!.Value.Kind);
    }

    [Fact]
    public async Task Ends_with_the_world()
    {
        (await Control(HttpMethod.Post, "/worlds", $$"""{"name":"{{World}}-short"}""")).Expect(201);
        using var stream = await EventStream.Open(Client, $"{World}-short");
        await stream.Next("open");

        (await Control(HttpMethod.Delete, $"/worlds/{World}-short")).Expect(204);

        Assert.Equal("gone", Text((await stream.Next("world"))!.Value, "reason"));
        Assert.Null(await stream.Read());
    }

    [Fact]
    public async Task Tells_each_its_own_world()
    {
        using var stream = await Listen();
        (await Control(HttpMethod.Post, $"/contacts/{Maya}/messages", $$"""{"to":"{{Line}}","text":"Elsewhere"}""", world: "")).Expect(201);
        await Says("Here");

        Assert.Equal("Here", Said((await stream.Next("fact"))!.Value));
    }

    [Fact]
    public async Task Lets_so_many_listen_and_no_more()
    {
        var streams = new List<EventStream>();
        for (var i = 0; i < Most; i++) streams.Add(await Listen());
        var refusal = Problem(await Control(HttpMethod.Get, "/stream"), 503);
        Assert.Contains("64 listen already", refusal.Text, StringComparison.Ordinal);

        foreach (var stream in streams) stream.Dispose();
        await Eventually(async () =>
        {
            using var request = Request(HttpMethod.Get, "/_emulator/stream", null);
            using var response = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
            return response.IsSuccessStatusCode;
        });
    }

    [Fact]
    public async Task Refuses_what_is_no_cursor_and_answers_HEAD_at_once()
    {
        Problem(await Control(HttpMethod.Get, "/stream?since=-1"), 400);
        Problem(await Control(HttpMethod.Get, "/stream?sinse=1"), 400);
        var head = (await Control(HttpMethod.Head, "/stream")).Expect(200);
        Assert.Equal("text/event-stream", head.MediaType);
    }

    [Fact]
    public async Task Is_not_for_a_page_of_another_origin()
    {
        using var request = Request(HttpMethod.Get, "/_emulator/stream", null);
        request.Headers.Add("Origin", "http://evil.example");
        Problem(await Call(request), 403);
    }

    private Task<EventStream> Listen(string? lastId = null) => EventStream.Open(Client, World, lastId);

    private async Task Says(string text) =>
        (await Control(HttpMethod.Post, $"/contacts/{Maya}/messages", $$"""{"chat_id":"{{DirectChat}}","text":"{{text}}"}""")).Expect(201);

    private static string? Said(JsonElement fact) =>
        Text(fact, "kind") == "message" ? fact.GetProperty("texts")[0].GetString() : null;

    private static JsonElement Fault(JsonElement told) => Assert.Single(told.GetProperty("faults").EnumerateArray());

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
