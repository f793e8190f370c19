using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>The limits on sending, on the world's clock.</summary>
public sealed class RateLimitTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Refuses_the_31st_message_of_a_minute_and_clears_a_minute_later()
    {
        await Send(30);

        var refusal = await Refuses(429, 1007, () => Create(Bodies.Text("Hello")));

        Assert.Equal("60", refusal.Header("Retry-After"));
        Assert.Equal("Rate limited. Try again in 60 seconds.", refusal.Json.GetProperty("error").GetProperty("message").GetString());
        Assert.Equal(60, refusal.Json.GetProperty("error").GetProperty("retry_after").GetInt32());
        await Advance("59s999ms");
        await Refuses(429, 1007, () => Create(Bodies.Text("Hello")));
        await Advance("1ms");
        await Send(30);
        await Refuses(429, 1007, () => Create(Bodies.Text("Hello")));
    }

    [Fact]
    public async Task Slides_with_every_message_and_says_how_long_to_wait()
    {
        await Send(20);
        await Advance("45s");
        await Send(10);

        Assert.Equal("15", (await Create(Bodies.Text("Hello"))).Expect(429).Header("Retry-After"));
        await Advance("14s500ms");
        Assert.Equal("1", (await Create(Bodies.Text("Hello"))).Expect(429).Header("Retry-After"));
        await Advance("500ms");
        await Send(20);
        Assert.Equal("45", (await Create(Bodies.Text("Hello"))).Expect(429).Header("Retry-After"));
    }

    [Fact]
    public async Task Counts_each_pair_of_line_and_recipient()
    {
        await Send(30);

        (await Create(Bodies.Text("Hello", People.Ana))).Expect(201);
        (await Create(Bodies.From(People.SecondLine, Bodies.Hello, People.Maya))).Expect(201);
    }

    [Fact]
    public async Task Counts_a_group_message_for_each_member()
    {
        for (var i = 0; i < 30; i++) (await Create(Bodies.Text("Hello", People.Maya, People.Ana))).Expect(201);

        await Refuses(429, 1007, () => Create(Bodies.Text("Hello", People.Maya)));
        await Refuses(429, 1007, () => Create(Bodies.Text("Hello", People.Ana, People.Ben)));
        (await Create(Bodies.Text("Hello", People.Ben))).Expect(201);
    }

    [Fact]
    public async Task Counts_neither_refusals_nor_replays()
    {
        (await Create(Bodies.Keyed("k", "Hello"))).Expect(201);
        await Send(28);
        for (var i = 0; i < 5; i++)
        {
            (await Create(Bodies.Text("", People.Maya))).Expect(400);
            (await Create(Bodies.Keyed("k", "Hello"))).Expect(201);
        }

        (await Create(Bodies.Text("Hello"))).Expect(201);
        (await Create(Bodies.Text("Hello"))).Expect(429);
        (await Create(Bodies.Keyed("k", "Hello"))).Expect(201);
    }

    [Fact]
    public async Task Can_be_switched_off()
    {
        (await Control(HttpMethod.Put, "/scenario", Scenario + "rate_limits: off\n")).Expect(204);

        await Send(40);
    }

    [Fact]
    public async Task Never_limits_reading()
    {
        for (var i = 0; i < 100; i++) (await Get("/chats?limit=1")).Expect(200);
    }

    private async Task Send(int times)
    {
        for (var i = 0; i < times; i++) (await Create(Bodies.Text("Hello"))).Expect(201);
    }
}
