using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Polls;

/// <summary>POST /chats/{chatId}/polls.</summary>
public sealed class CreatePollTests(InMemoryEmulator emulator) : PollTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Answers_the_poll() => Golden.Check("CreatePoll.direct", (await CreatePoll()).Expect(202));

    [Fact]
    public async Task Is_stored_as_a_message_without_parts()
    {
        var poll = (await CreatePoll(chat: People.GroupChat)).Expect(202);

        var message = (await StateOf(People.GroupChat)).GetProperty("messages").EnumerateArray().Last();
        Assert.Equal(MessageOf(poll), Id(message));
        Assert.Equal("[]", message.GetProperty("parts").GetRawText());
        Assert.Equal(OptionsOf(poll).Select(option => option.GetProperty("option_id").GetString()), OptionIds(message.GetProperty("poll")));
        Assert.Equal(
            "2026-11-23T18:00:00.000Z", (await StateOf(People.GroupChat)).GetProperty("chat").GetProperty("updated_at").GetString());
    }

    [Theory]
    [InlineData(People.DirectChat, "poll.sent", "poll.delivered", "poll.read")]
    [InlineData(People.GroupChat, "poll.sent")]
    public async Task Has_events_of_its_own_instead_of_a_messages(string chat, params string[] events)
    {
        var poll = (await CreatePoll(chat: chat)).Expect(202);
        Assert.Empty(await Events());

        await Advance("1m");

        Assert.Equal(events, await Events());
        var sent = await LastEvent("poll.sent");
        Assert.Equal(poll.TraceId, sent.GetProperty("trace_id").GetString());
        Assert.Equal(MessageOf(poll), sent.GetProperty("message_id").GetString());
    }

    [Fact]
    public async Task Takes_100_options_and_texts_of_10000_characters()
    {
        Assert.Equal(100, OptionsOf((await CreatePoll(PollOf(Repeated("🍋", 100)))).Expect(202)).Length);

        (await CreatePoll(PollOf(Repeated(string.Concat(Enumerable.Repeat("🍋", 10_000)), 2)))).Expect(202);
    }

    [Fact]
    public async Task Gives_every_option_an_id_of_its_own_even_for_equal_texts()
    {
        var options =
            OptionsOf((await CreatePoll("""{"poll":{"options":[{"text":"Yes"},{"text":"Yes"},{"text":" "}],"title":"?"}}""")).Expect(202));

        Assert.Equal(3, options.Select(option => option.GetProperty("option_id").GetString()).Distinct(StringComparer.Ordinal).Count());
        Assert.All(options, option => Assert.Matches(LowerCaseUuid(), option.GetProperty("option_id").GetString()));
    }

    [Fact]
    public async Task Replays_the_first_answer_for_a_key()
    {
        var first = (await CreatePoll(Keyed("lunch"))).Expect(202);
        (await Post(
            $"/messages/{MessageOf(first)}/poll/votes", $$"""{"operation":"add","option_id":"{{OptionId(first, 0)}}"}""")).Expect(200);
        await Advance("1s");
        var before = await State();

        Assert.Equal(first.Text, (await CreatePoll(Keyed("lunch"), People.GroupChat)).Expect(202).Text);

        Assert.Equal(before, await State());
    }

    [Fact]
    public async Task Shares_no_key_with_a_message()
    {
        (await Create(Bodies.Keyed("k", "Hello"))).Expect(201);
        await Refuses(400, 1005, () => CreatePoll(Keyed("k")));

        (await CreatePoll(Keyed("p"))).Expect(202);
        await Refuses(400, 1005, () => Create(Bodies.Keyed("p", "Hello")));
    }

    [Theory]
    [InlineData("no poll", 400, 1001, "{}")]
    [InlineData("poll is null", 400, 1001, """{"poll":null}""")]
    [InlineData("no options", 400, 1001, """{"poll":{}}""")]
    [InlineData("empty options", 400, 1005, """{"poll":{"options":[]}}""")]
    [InlineData("one option", 400, 1005, """{"poll":{"options":[{"text":"Tacos"}]}}""")]
    [InlineData("empty text", 400, 1001, """{"poll":{"options":[{"text":"Tacos"},{"text":""}]}}""")]
    [InlineData("no text", 400, 1001, """{"poll":{"options":[{"text":"Tacos"},{}]}}""")]
    [InlineData("option is null", 400, 1001, """{"poll":{"options":[{"text":"Tacos"},null]}}""")]
    [InlineData("options are texts", 400, 1003, """{"poll":{"options":["Tacos","Sushi"]}}""")]
    [InlineData("text is a number", 400, 1003, """{"poll":{"options":[{"text":1},{"text":2}]}}""")]
    [InlineData("half a surrogate pair", 400, 1003, """{"poll":{"options":[{"text":"\ud83c"},{"text":"a"}]}}""")]
    [InlineData("poll is a text", 400, 1003, """{"poll":"Tacos?"}""")]
    [InlineData("no body", 400, 1003, "")]
    public async Task Refuses_without_changing_anything(string row, int status, int code, string body)
    {
        Assert.NotEmpty(row);
        await Refuses(status, code, () => CreatePoll(body));
    }

    [Fact]
    public async Task Refuses_101_options_and_texts_of_10001_characters()
    {
        await Refuses(400, 1005, () => CreatePoll(PollOf(Repeated("a", 101))));
        await Refuses(400, 1005, () => CreatePoll(PollOf(Repeated(new string('x', 10_001), 2))));
    }

    [Fact]
    public async Task Refuses_a_key_of_256_characters() => await Refuses(400, 1005, () => CreatePoll(Keyed(new string('k', 256))));

    [Theory]
    [InlineData("an SMS chat", 409, 2017, People.SmsChat)]
    [InlineData("an RCS chat", 409, 2017, People.RcsChat)]
    [InlineData("recipient opted out", 403, 2024, People.OptedOutChat)]
    [InlineData("a poll cannot be a first message: it needs a chat", 404, 2001, People.UnknownChat)]
    [InlineData("a group the line has left", 409, 2013, People.LeftChat)]
    [InlineData("ineligible line", 403, 2027, People.IneligibleChat)]
    [InlineData("no UUID", 400, 1005, "7")]
    public async Task Refuses_chats_that_take_no_poll(string row, int status, int code, string chat)
    {
        Assert.NotEmpty(row);
        await Refuses(status, code, () => CreatePoll(chat: chat));
    }

    [Fact]
    public async Task Knows_no_override_of_an_opt_out() => await Refuses(403, 2024, () => CreatePoll(
        """{"poll":{"options":[{"text":"Tacos"},{"text":"Sushi"}]},"override_optout":true}""", People.OptedOutChat));

    [Fact]
    public async Task Names_the_service_it_needs() =>
        Assert.Equal(
            "Polls are only supported in iMessage chats",
            (await CreatePoll(chat: People.SmsChat)).Json.GetProperty("error").GetProperty("message").GetString());

    [Fact]
    public async Task Hides_chats_of_other_lines_and_takes_an_upper_case_id()
    {
        await Refuses(404, 2001, () => CreatePoll(token: OneLine));
        (await CreatePoll(chat: People.NamedChat.ToUpperInvariant(), token: OneLine)).Expect(202);
    }

    [Fact]
    public async Task Counts_as_a_message_for_the_rate()
    {
        for (var i = 0; i < 30; i++) (await CreatePoll()).Expect(202);

        await Refuses(429, 1007, () => CreatePoll());
    }

    private static IEnumerable<string?> OptionIds(JsonElement poll) =>
        poll.GetProperty("options").EnumerateArray().Select(option => option.GetProperty("option_id").GetString());

    private static string Keyed(string key) => PollOf("""{"text":"Tacos"},{"text":"Sushi"}""", $$""","idempotency_key":"{{key}}" """);
}
