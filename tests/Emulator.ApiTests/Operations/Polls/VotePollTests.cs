using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Polls;

/// <summary>POST /messages/{messageId}/poll/votes.</summary>
public sealed class VotePollTests(InMemoryEmulator emulator) : PollTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Gives_the_lines_vote()
    {
        var poll = (await CreatePoll()).Expect(202);
        await Advance("30s");

        var reply = (await Vote(poll, "add", 0)).Expect(200);

        Golden.Check("VotePoll.added", reply);
        Assert.Equal(reply.Text, (await GetPoll(MessageOf(poll))).Text);
        var voted = await LastEvent("poll.vote.added");
        Assert.Equal(reply.TraceId, voted.GetProperty("trace_id").GetString());
        Assert.Equal(MessageOf(poll), voted.GetProperty("message_id").GetString());
    }

    [Fact]
    public async Task Holds_votes_on_several_options_and_counts_the_voter_once()
    {
        var poll = (await CreatePoll()).Expect(202);

        (await Vote(poll, "add", 0)).Expect(200);
        var both = (await Vote(poll, "add", 1)).Expect(200);

        Assert.All(OptionsOf(both), option => Assert.Equal(1, option.GetProperty("voters").GetArrayLength()));
        Assert.Equal(1, both.Json.GetProperty("poll").GetProperty("total_voters").GetInt32());
    }

    [Fact]
    public async Task Takes_a_vote_back()
    {
        var poll = (await CreatePoll()).Expect(202);
        (await Vote(poll, "add", 0)).Expect(200);
        (await Vote(poll, "add", 1)).Expect(200);

        var reply = (await Vote(poll, "remove", 0)).Expect(200);

        Assert.Equal("[]", OptionsOf(reply)[0].GetProperty("voters").GetRawText());
        Assert.Equal(1, OptionsOf(reply)[1].GetProperty("voters").GetArrayLength());
        Assert.Equal(["poll.vote.added", "poll.vote.added", "poll.vote.removed"], await Events());
    }

    [Fact]
    public async Task Changes_nothing_and_tells_nothing_the_second_time()
    {
        var poll = (await CreatePoll()).Expect(202);
        Assert.Equal(poll.Text, (await Vote(poll, "remove", 0)).Expect(200).Text);
        var voted = (await Vote(poll, "add", 0)).Expect(200);
        await Advance("10ms");
        var before = await State();

        Assert.Equal(voted.Text, (await Vote(poll, "add", 0)).Expect(200).Text);

        Assert.Equal(before, await State());
        Assert.Equal(["poll.vote.added"], await Events());
    }

    [Theory]
    [InlineData("no operation", 400, 1001, """{"option_id":"00000000-0000-4000-8000-0000000000ff"}""")]
    [InlineData("no option_id", 400, 1001, """{"operation":"add"}""")]
    [InlineData("option_id is empty", 400, 1001, """{"operation":"add","option_id":""}""")]
    [InlineData("unknown operation", 400, 1005, """{"operation":"toggle","option_id":"00000000-0000-4000-8000-0000000000ff"}""")]
    [InlineData("operation in another case", 400, 1005, """{"operation":"Add","option_id":"00000000-0000-4000-8000-0000000000ff"}""")]
    [InlineData("option_id is no UUID", 400, 1005, """{"operation":"add","option_id":"Tacos"}""")]
    [InlineData("unknown option", 400, 1005, """{"operation":"add","option_id":"00000000-0000-4000-8000-0000000000ff"}""")]
    [InlineData("unknown option, taken back", 400, 1005, """{"operation":"remove","option_id":"00000000-0000-4000-8000-0000000000ff"}""")]
    [InlineData("operation is a number", 400, 1003, """{"operation":1,"option_id":"00000000-0000-4000-8000-0000000000ff"}""")]
    [InlineData("no body", 400, 1003, "")]
    public async Task Refuses_without_changing_anything(string row, int status, int code, string body)
    {
        Assert.NotEmpty(row);
        var poll = await NewPoll();

        await Refuses(status, code, () => Post($"/messages/{poll}/poll/votes", body));
        Assert.Empty(await Events());
    }

    [Fact]
    public async Task Refuses_an_option_of_another_poll()
    {
        var (lunch, dinner) = ((await CreatePoll()).Expect(202), (await CreatePoll()).Expect(202));

        await Refuses(
            400, 1005,
            () => Post($"/messages/{MessageOf(lunch)}/poll/votes", $$"""{"operation":"add","option_id":"{{OptionId(dinner, 0)}}"}"""));
    }

    [Fact]
    public async Task Refuses_what_is_no_poll_or_not_the_tokens()
    {
        var poll = (await CreatePoll()).Expect(202);
        var body = $$"""{"operation":"add","option_id":"{{OptionId(poll, 0)}}"}""";

        await Refuses(404, 2002, () => Post($"/messages/{People.UnknownChat}/poll/votes", body));
        await Refuses(404, 2002, () => Post($"/messages/{People.Question}/poll/votes", body));
        await Refuses(404, 2002, () => Post($"/messages/{MessageOf(poll)}/poll/votes", body, OneLine));
        await Refuses(400, 1005, () => Post("/messages/lunch/poll/votes", "{"));
        (await Post(
            $"/messages/{MessageOf(poll).ToUpperInvariant()}/poll/votes",
            body.ToUpperInvariant()
                .Replace(
                    "\"OPERATION\":\"ADD\",\"OPTION_ID\"", "\"operation\":\"add\",\"option_id\"", StringComparison.Ordinal))).Expect(200);
    }

    private Task<Reply> Vote(Reply poll, string operation, int option) =>
        Post($"/messages/{MessageOf(poll)}/poll/votes", $$"""{"operation":"{{operation}}","option_id":"{{OptionId(poll, option)}}"}""");
}
