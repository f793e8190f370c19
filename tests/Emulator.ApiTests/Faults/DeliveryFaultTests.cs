using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Faults;

/// <summary>Faults that strike after the answer: what becomes of the message a call sends.</summary>
public sealed class DeliveryFaultTests(InMemoryEmulator emulator) : FaultTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Theory(DisplayName = "the codes a message can be made to fail with")]
    [InlineData(3007)]
    [InlineData(4001)]
    [InlineData(4002)]
    [InlineData(4005)]
    [InlineData(4006)]
    [InlineData(4007)]
    [InlineData(4008)]
    public async Task Fails_the_message_and_leaves_the_answer_alone(int code)
    {
        var whole = (await Create(Bodies.Text("Hello"))).Expect(201);
        await PutFault("f", $$$"""{"on":"createChat","then":{"delivery":{"fails_with":{{{code}}} } } }""");

        var struck = (await Create(Bodies.Text("Hello"))).Expect(201);
        Assert.Equal(Keys(whole.Json.GetProperty("chat")), Keys(struck.Json.GetProperty("chat")));
        Assert.Equal("pending", struck.Json.GetProperty("chat").GetProperty("message").GetProperty("delivery_status").GetString());
        await Advance("1m");

        Assert.Equal($"failed {code}", await Fate(struck));
        Assert.Equal("read iMessage", await Fate(whole));
        Assert.Equal("f", (await Journal())[^1].GetProperty("fault").GetString());
    }

    [Theory]
    [InlineData("""{"stalls_at":"pending"}""", "pending")]
    [InlineData("""{"stalls_at":"queued"}""", "queued")]
    [InlineData("""{"stalls_at":"sent"}""", "sent iMessage")]
    [InlineData("""{"stalls_at":"delivered"}""", "delivered iMessage")]
    [InlineData("""{"service":"SMS"}""", "sent SMS")]
    [InlineData("""{"service":"RCS"}""", "read RCS")]
    [InlineData("""{"fails_with":4001,"arrives_late":"10s"}""", "read iMessage")]
    [InlineData("""{"fails_with":4001,"arrives_late":"2m"}""", "failed 4001")]
    [InlineData("""{"service":"SMS","fails_with":4001,"arrives_late":"10s"}""", "failed 4001")]
    public async Task Decides_how_far_the_message_comes(string delivery, string fate)
    {
        await PutFault("f", $$"""{"on":"*","then":{"delivery":{{delivery}} } }""");
        var sent = (await Create(Bodies.Text("Hello"))).Expect(201);
        await Advance("1m");

        Assert.Equal(fate, await Fate(sent));
    }

    [Fact]
    public async Task Decides_when_the_message_comes_that_far()
    {
        await PutFault("f", """{"on":"createChat","then":{"delivery":{"sent_after":"2s","delivered_after":"3s"}}}""");
        var sent = (await Create(Bodies.Text("Hello"))).Expect(201);
        await Advance("1m");

        var message = await Message(sent);
        Assert.Equal("2026-11-23T18:00:02.000Z", message.GetProperty("sent_at").GetString());
        Assert.Equal("2026-11-23T18:00:03.000Z", message.GetProperty("delivered_at").GetString());
        Assert.Equal("2026-11-23T18:00:08.000Z", message.GetProperty("read_at").GetString());
    }

    [Fact]
    public async Task Goes_before_what_the_contact_is_like()
    {
        (await Control(HttpMethod.Put, $"/contacts/{People.Maya}", """{"delivery":{"fails_with":4002,"sent_after":"1s"}}""")).Expect(200);
        await PutFault("f", """{"on":"createChat","when":{"calls":[1]},"then":{"delivery":{"stalls_at":"sent"}}}""");
        var struck = (await Create(Bodies.Text("Hello"))).Expect(201);
        var spared = (await Create(Bodies.Text("Hello"))).Expect(201);
        await Advance("1m");

        Assert.Equal(("sent iMessage", "failed 4002"), (await Fate(struck), await Fate(spared)));
        Assert.Equal("2026-11-23T18:00:01.000Z", (await Message(struck)).GetProperty("sent_at").GetString());
    }

    [Fact]
    public async Task Strikes_a_group_as_a_whole()
    {
        await PutFault("f", """{"on":"createChat","then":{"delivery":{"fails_with":4001,"arrives_late":"1s"}}}""");
        var sent = (await Create(Bodies.Text("Hello", People.Maya, People.Ana))).Expect(201);
        await Advance("1m");

        Assert.Equal("failed 4001", await Fate(sent));
    }

    [Fact]
    public async Task Strikes_the_calls_its_rule_picks_and_always_the_same_share()
    {
        var patterns = new List<string>();
        for (var round = 0; round < 2; round++)
        {
            (await Control(HttpMethod.Post, "/reset")).Expect(204);
            await PutFault(
                "f", """{"on":"createChat","where":{"to":"+14155550123"},"when":{"rate":0.5},"then":{"delivery":{"fails_with":4001}}}""");
            for (var i = 0; i < 20; i++) (await Create(Bodies.Text("Hello"))).Expect(201);
            (await Create(Bodies.Text("Hello", People.Ana))).Expect(201);
            await Advance("1m");
            var statuses =
                (await StateOf(People.DirectChat)).GetProperty("messages").EnumerateArray()
                    .Select(message => message.GetProperty("delivery_status").GetString());
            patterns.Add(string.Join(',', statuses));
            Assert.Equal(20, (await Counts("f")).Calls);
        }

        Assert.Equal(patterns[0], patterns[1]);
        Assert.InRange(patterns[0].Split(',').Count(status => status == "failed"), 4, 16);
    }

    [Theory]
    [InlineData("before")]
    [InlineData("after")]
    public async Task Goes_with_a_delay_of_the_answer(string phase)
    {
        await PutFault("f", $$$"""{"on":"createChat","phase":"{{{phase}}}","then":{"delay":"5s","delivery":{"fails_with":4001} } }""");
        var call = Create(Bodies.Text("Hello"));
        await AdvanceUntilAnswered("5s", call);
        var sent = (await call).Expect(201);
        await Advance("1m");

        Assert.Equal("failed 4001", await Fate(sent));
    }

    [Fact(DisplayName = "503 on a send: nothing is sent")]
    public async Task Leaves_a_refused_send_to_the_error_kind()
    {
        await PutFault("f", """{"on":"createChat","then":{"error":4004}}""");

        await Refuses(503, 4004, () => Create(Bodies.Text("Hello")));

        Assert.Equal(0, await Advance("1m"));
    }

    [Fact]
    public async Task Works_from_a_scenario()
    {
        (await Control(
            HttpMethod.Put, "/scenario",
            Scenario + "faults:\n  - { name: f, on: createChat, then: { delivery: { fails_with: 4002 } } }\n")).Expect(204);
        var sent = (await Create(Bodies.Text("Hello"))).Expect(201);
        await Advance("1m");

        Assert.Equal("failed 4002", await Fate(sent));
    }

    /// <summary>The message's state with the code it failed with, or with the service that carried it.</summary>
    private async Task<string> Fate(Reply sent)
    {
        var message = await Message(sent);
        var status = message.GetProperty("delivery_status").GetString()!;
        if (message.TryGetProperty("failure_code", out var code)) return $"{status} {code}";
        return message.TryGetProperty("service", out var service) ? $"{status} {service.GetString()}" : status;
    }

    private async Task<JsonElement> Message(Reply sent)
    {
        var chat = await StateOf(Id(sent.Json, "chat"));
        return chat.GetProperty("messages").EnumerateArray().Single(message => Id(message) == Id(sent.Json, "chat", "message"));
    }
}
