using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Faults;

/// <summary>Two answers in turn.</summary>
public sealed class StatusFlapTests(InMemoryEmulator emulator) : FaultTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Theory]
    [InlineData("503", new[] { 503, 200, 503, 200 })]
    [InlineData("[503]", new[] { 503, 200, 503, 200 })]
    [InlineData("[503,429]", new[] { 503, 429, 503, 429 })]
    public async Task The_first_status_begins_and_the_answers_alternate(string statuses, int[] answers)
    {
        await PutFault("f", $$"""{"on":"listChats","then":{"status_flap":{{statuses}} } }""");

        foreach (var status in answers) (await Get("/chats")).Expect(status);
        Assert.Equal((4, 4), await Counts("f"));
    }

    [Fact]
    public async Task Only_hits_turn_it()
    {
        await PutFault("f", """{"on":"listChats","when":{"every":2},"then":{"status_flap":503}}""");

        foreach (var status in new[] { 200, 503, 200, 200, 200, 503 }) (await Get("/chats")).Expect(status);
    }

    [Theory]
    [InlineData("before", 0)]
    [InlineData("after", 1)]
    public async Task The_phase_decides_whether_the_change_behind_a_status_is_kept(string phase, int kept)
    {
        await PutFault("f", $$"""{"on":"createChat","phase":"{{phase}}","then":{"status_flap":503} }""");
        var before = await MessagesInDirectChat();

        (await Create(Bodies.Text("Hello"))).Expect(503);
        Assert.Equal(before + kept, await MessagesInDirectChat());
        (await Create(Bodies.Text("Hello"))).Expect(201);
        Assert.Equal(before + kept + 1, await MessagesInDirectChat());
    }

    [Theory]
    [InlineData("503", "[503]")]
    [InlineData("[503,429]", "[503,429]")]
    public async Task Is_shown_as_it_can_be_put_back(string given, string shown)
    {
        await PutFault("f", $$"""{"on":"listChats","then":{"status_flap":{{given}} } }""");

        Assert.Equal(
            shown, (await Control(HttpMethod.Get, "/faults/f")).Json.GetProperty("rule").GetProperty("then").GetProperty("status_flap")
                .GetRawText());
    }

    [Theory]
    [InlineData("99")]
    [InlineData("[]")]
    [InlineData("[503,429,500]")]
    [InlineData("usual")]
    public async Task Refuses_what_is_no_pair_of_statuses(string statuses) =>
        (await Control(HttpMethod.Put, "/faults/f", $$"""{ on: listChats, then: { status_flap: {{statuses}} } }""")).Expect(422);

    [Fact]
    public async Task A_savepoint_remembers_whose_turn_it_is()
    {
        await Begin();
        (await Control(HttpMethod.Put, "/savepoints/here")).Expect(201);
        (await Get("/chats")).Expect(200);

        (await Control(HttpMethod.Post, "/savepoints/here/restore")).Expect(204);

        (await Get("/chats")).Expect(200);
        (await Get("/chats")).Expect(503);
    }

    [Fact]
    public async Task A_saved_world_remembers_whose_turn_it_is()
    {
        await Begin();
        var saved = (await Control(HttpMethod.Get, "/snapshot")).Expect(200).Bytes;
        (await Control(HttpMethod.Delete, "/faults")).Expect(204);

        using var request = Request(HttpMethod.Put, "/_emulator/snapshot", token: null);
        request.Headers.Add("X-Emulator-World", World);
        request.Content = new ByteArrayContent(saved);
        (await Call(request)).Expect(204);

        Assert.Equal((1, 1), await Counts("f"));
        (await Get("/chats")).Expect(200);
        (await Get("/chats")).Expect(503);
        Assert.Contains("status_flap", (await Control(HttpMethod.Get, "/scenario/current")).Expect(200).Text, StringComparison.Ordinal);
    }

    private async Task Begin()
    {
        await PutFault("f", """{"on":"listChats","then":{"status_flap":503}}""");
        (await Get("/chats")).Expect(503);
    }
}
