using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Polls;

/// <summary>POST /messages/{messageId}/poll/options.</summary>
public sealed class AddPollOptionsTests(InMemoryEmulator emulator) : PollTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Pizza = """{"options":[{"text":"Pizza"}]}""";

    [Fact]
    public async Task Appends_options_and_answers_the_whole_poll()
    {
        var poll = await NewPoll();
        await Advance("30s");

        var reply = (await Add(poll, """{"options":[{"text":"Pizza"},{"text":"Soup"}]}""")).Expect(200);

        Golden.Check("AddPollOptions.added", reply);
        Assert.Equal(reply.Text, (await GetPoll(poll)).Text);
    }

    [Fact]
    public async Task Tells_of_the_new_options_at_once()
    {
        var poll = await NewPoll();

        var reply = (await Add(poll, Pizza)).Expect(200);

        var updated = await LastEvent("poll.updated");
        Assert.Equal(reply.TraceId, updated.GetProperty("trace_id").GetString());
        Assert.Equal(poll, updated.GetProperty("message_id").GetString());
        Assert.Equal(["poll.updated"], await Events());
    }

    [Fact]
    public async Task Leaves_what_is_there_and_the_chats_place_as_they_are()
    {
        var created = (await CreatePoll()).Expect(202);
        await Advance("1m");
        var list = (await Get("/chats")).Text;

        var added = (await Add(MessageOf(created), Pizza)).Expect(200);

        Assert.Equal(
            OptionsOf(created).Select(option => option.GetRawText()), OptionsOf(added).Take(2).Select(option => option.GetRawText()));
        Assert.Equal(list, (await Get("/chats")).Text);
    }

    [Fact]
    public async Task Keeps_a_poll_within_100_options()
    {
        var poll = await NewPoll();
        (await Add(poll, $$"""{"options":[{{Repeated("a", 97)}}]}""")).Expect(200);

        await Refuses(400, 1005, () => Add(poll, """{"options":[{"text":"a"},{"text":"b"}]}"""));
        (await Add(poll, Pizza)).Expect(200);
        await Refuses(400, 1005, () => Add(poll, Pizza));
    }

    [Theory]
    [InlineData("no options", 400, 1001, "{}")]
    [InlineData("at least one", 400, 1005, """{"options":[]}""")]
    [InlineData("empty text", 400, 1001, """{"options":[{"text":""}]}""")]
    [InlineData("option is null", 400, 1001, """{"options":[null]}""")]
    [InlineData("options are texts", 400, 1003, """{"options":["Pizza"]}""")]
    [InlineData("no object", 400, 1003, "[]")]
    public async Task Refuses_without_changing_anything(string row, int status, int code, string body)
    {
        Assert.NotEmpty(row);
        var poll = await NewPoll();

        await Refuses(status, code, () => Add(poll, body));
        Assert.Empty(await Events());
    }

    [Fact]
    public async Task Refuses_texts_of_10001_characters()
    {
        var poll = await NewPoll();

        await Refuses(400, 1005, () => Add(poll, $$"""{"options":[{"text":"{{new string('x', 10_001)}}"}]}"""));
    }

    [Fact]
    public async Task Refuses_what_is_no_poll_or_not_the_tokens()
    {
        var poll = await NewPoll();

        await Refuses(404, 2002, () => Add(People.UnknownChat, Pizza));
        await Refuses(404, 2002, () => Add(People.Question, Pizza));
        await Refuses(404, 2002, () => Add(poll, Pizza, OneLine));
        await Refuses(400, 1005, () => Add("lunch", "{"));
        (await Add(poll.ToUpperInvariant(), Pizza, TwoLines)).Expect(200);
    }

    [Fact]
    public async Task Counts_for_no_rate()
    {
        var poll = await NewPoll();

        for (var i = 0; i < 40; i++) (await Add(poll, Pizza)).Expect(200);
    }

    private Task<Reply> Add(string poll, string body, string? token = null) => Post($"/messages/{poll}/poll/options", body, token);
}
