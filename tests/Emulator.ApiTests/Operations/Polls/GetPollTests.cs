using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Polls;

/// <summary>GET /messages/{messageId}/poll.</summary>
public sealed class GetPollTests(InMemoryEmulator emulator) : PollTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Answers_the_poll_as_it_was_created_and_changes_nothing()
    {
        var created = (await CreatePoll()).Expect(202);
        var before = await State();

        Assert.Equal(created.Text, (await GetPoll(MessageOf(created).ToUpperInvariant())).Expect(200).Text);

        Assert.Equal(before, await State());
    }

    [Theory]
    [InlineData(People.UnknownChat)]
    [InlineData(People.Question)]
    public async Task Refuses_what_is_no_poll(string message) => await Refuses(404, 2002, () => GetPoll(message));

    [Fact]
    public async Task Refuses_an_id_that_is_no_uuid()
    {
        var refusal = await Refuses(400, 1005, () => GetPoll("lunch"));

        Assert.Equal(
            "invalid messageId format: must be a valid UUID", refusal.Json.GetProperty("error").GetProperty("message").GetString());
    }

    [Fact]
    public async Task Hides_polls_of_other_lines()
    {
        var poll = await NewPoll();

        await Refuses(404, 2002, () => GetPoll(poll, OneLine));
        (await GetPoll(poll, TwoLines)).Expect(200);
    }
}
