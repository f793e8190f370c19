using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Polls;

/// <summary>Polls on a line with zero-day retention: one who keeps no text can show and compare none.</summary>
public sealed class ZeroRetentionPollTests(InMemoryEmulator emulator) : PollTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Three = """{"options":[{"text":"Tacos"},{"text":"Sushi"},{"text":"Pizza"}]}""";

    protected override string Scenario => base.Scenario.Replace(
        "- number: \"+12025550100\"", "- { number: \"+12025550100\", zero_retention: true }", StringComparison.Ordinal);

    // rules polls.zero-retention, polls.zero-retention-answer
    [Fact]
    public async Task Only_the_answers_that_make_it_have_its_texts()
    {
        var created = (await CreatePoll()).Expect(202);
        var poll = MessageOf(created);
        Assert.Equal(["Tacos", "Sushi"], Texts(created));
        Assert.False(created.Json.TryGetProperty("zero_retention", out _));

        var added = (await Post($"/messages/{poll}/poll/options", Three)).Expect(200);
        Assert.Equal(["Tacos", "Sushi", "Pizza"], Texts(added));
        Assert.Equal(OptionId(created, 1), OptionId(added, 1));

        var vote = $$"""{"operation":"add","option_id":"{{OptionId(added, 2)}}"}""";
        var voted = (await Post($"/messages/{poll}/poll/votes", vote)).Expect(200);
        Assert.Equal(["", "", ""], Texts(voted));
        var read = (await GetPoll(poll)).Expect(200);
        Assert.Equal(voted.Text, read.Text);
        Assert.Equal(1, read.Json.GetProperty("poll").GetProperty("total_voters").GetInt32());
        Assert.Single(OptionsOf(read)[2].GetProperty("voters").EnumerateArray());
    }

    // rule polls.zero-retention
    [Fact]
    public async Task A_repeated_key_shows_no_text()
    {
        var body = PollOf("""{"text":"Tacos"},{"text":"Sushi"}""", ""","idempotency_key":"k" """);
        var created = (await CreatePoll(body)).Expect(202);

        var again = (await CreatePoll(body)).Expect(202);

        Assert.Equal(MessageOf(created), MessageOf(again));
        Assert.Equal(["", ""], Texts(again));
    }

    // rule polls.zero-retention.listed
    [Theory]
    [InlineData("""{"options":[{"text":"Pizza"}]}""")]
    [InlineData("""{"options":[{"text":"Tacos"},{"text":"Sushi"}]}""")]
    public async Task Refuses_a_list_that_is_not_longer_than_what_is_there(string options)
    {
        var poll = await NewPoll();

        await Refuses(400, 1005, () => Post($"/messages/{poll}/poll/options", options));
    }

    // rule polls.zero-retention-answer
    [Fact]
    public async Task Compares_the_existing_ones_by_their_number_alone()
    {
        var poll = await NewPoll();

        var added = (await Post($"/messages/{poll}/poll/options", """{"options":[{"text":"a"},{"text":"b"},{"text":"c"}]}""")).Expect(200);

        Assert.Equal(["a", "b", "c"], Texts(added));
        Assert.Contains("Tacos", await State(), StringComparison.Ordinal);
        Assert.Equal(1, (await LastEvent("poll.updated")).GetProperty("data").GetProperty("added_options").GetArrayLength());
    }

    // rule webhooks.zero-retention-polls
    [Fact]
    public async Task Polls_of_people_and_votes_are_told_whole()
    {
        var body = $$"""{"chat_id":"{{People.DirectChat}}","options":["Tea","Coffee"]}""";
        var taken = (await Control(HttpMethod.Post, $"/contacts/{People.Maya}/polls", body)).Expect(201).Json;
        var id = taken.GetProperty("message_id").GetString()!;

        var told = (await LastEvent("poll.received")).GetProperty("data");
        Assert.True(told.GetProperty("zero_retention").GetBoolean());
        Assert.Equal("Tea", told.GetProperty("poll").GetProperty("options")[0].GetProperty("text").GetString());
        Assert.Equal(["", ""], Texts((await GetPoll(id)).Expect(200)));
    }

    private static string[] Texts(Reply poll) => [.. OptionsOf(poll).Select(option => option.GetProperty("text").GetString()!)];
}
