using System.Text.Json.Nodes;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control.Contacts;

/// <summary>POST /_emulator/contacts/{handle}/polls, /options and /votes.</summary>
public sealed class ContactPollsTests(InMemoryEmulator emulator) : ContactTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Sends_a_poll_and_tells_of_it_instead_of_a_message()
    {
        Assert.Equal(["poll.received"], await EventsOf(() => Polls(People.GroupChat), 201));

        var message = (await StateOf(People.GroupChat)).GetProperty("messages").EnumerateArray().Last();
        Assert.Equal(("received", 0), (message.GetProperty("delivery_status").GetString(), message.GetProperty("parts").GetArrayLength()));
        var options = message.GetProperty("poll").GetProperty("options").EnumerateArray().ToList();
        Assert.Equal(["Pizza", "Tacos"], options.Select(option => option.GetProperty("text").GetString()));
        Assert.All(options, option => Assert.Equal(People.Ana, Creator(option)));
        Assert.Equal(2, (await StateOf(People.GroupChat)).GetProperty("unread").GetInt32());
    }

    [Fact]
    public async Task Opens_a_chat() =>
        Assert.Equal(
            ["chat.created", "poll.received"],
            await EventsOf(() => Does(People.Stranger, "polls", """{"to":"+12025550100","options":["9","10"]}"""), 201));

    [Fact]
    public async Task Votes_and_takes_votes_back_several_options_at_a_time()
    {
        var (poll, options) = await Poll();

        Assert.Equal(["poll.vote.added"], await EventsOf(() => Votes(People.Maya, poll, options[0])));
        Assert.Equal(["poll.vote.added"], await EventsOf(() => Votes(People.Maya, poll, options[1], "add")));
        await Nothing(() => Votes(People.Maya, poll, options[1]));
        Assert.Equal([$"{People.Maya}", $"{People.Maya}"], await Voters(poll));

        Assert.Equal(["poll.vote.removed"], await EventsOf(() => Votes(People.Maya, poll, options[0], "remove")));
        await Nothing(() => Votes(People.Maya, poll, options[0], "remove"));
        Assert.Equal(["", People.Maya], await Voters(poll));
    }

    [Fact]
    public async Task Adds_options_to_a_poll_of_somebody_else()
    {
        var (poll, _) = await Poll();

        Assert.Equal(
            ["poll.updated"], await EventsOf(() => Does(People.Maya, "options", $$"""{"message_id":"{{poll}}","options":["Sushi"]}""")));

        var added = (await MessageOf(People.GroupChat, poll)).GetProperty("poll").GetProperty("options").EnumerateArray().Last();
        Assert.Equal(("Sushi", People.Maya), (added.GetProperty("text").GetString(), Creator(added)));
        Assert.Matches(LowerCaseUuid(), OptionId(added));
    }

    [Theory]
    [InlineData(People.Joe, 409, "iMessage only", """{"chat_id":"00000000-0000-4000-8000-000000000003","options":["a","b"]}""")]
    [InlineData(People.Ana, 404, "no chat", """{"chat_id":"00000000-0000-4000-8000-0000000000ff","options":["a","b"]}""")]
    [InlineData(People.Ana, 400, "'options' is required", """{"chat_id":"00000000-0000-4000-8000-000000000002"}""")]
    [InlineData(People.Ana, 400, "2 to 100", """{"chat_id":"00000000-0000-4000-8000-000000000002","options":["a"]}""")]
    [InlineData(People.Ana, 400, "options[1] must be between", """{"chat_id":"00000000-0000-4000-8000-000000000002","options":["a",""]}""")]
    [InlineData(People.Ana, 400, "options[0] must be between", """{"chat_id":"00000000-0000-4000-8000-000000000002","options":[null,"b"]}""")]
    [InlineData(People.Ana, 400, "'to'", """{"options":["a","b"]}""")]
    public async Task Refuses_a_poll_that_cannot_be(string who, int status, string reason, string body) =>
        await Impossible(status, reason, () => Does(who, "polls", body));

    [Fact]
    public async Task Refuses_a_vote_that_cannot_be()
    {
        var (poll, options) = await Poll();
        await Impossible(404, "no option", () => Votes(People.Maya, poll, People.UnknownChat));
        await Impossible(409, "is no poll", () => Votes(People.Maya, People.GroupMessage, options[0]));
        await Impossible(404, "no message", () => Votes(People.Maya, People.UnknownChat, options[0]));
        await Impossible(409, "not in the chat", () => Votes(People.Ben, poll, options[0]));
        await Impossible(400, "'operation' must be", () => Votes(People.Maya, poll, options[0], "toggle"));
        await Impossible(400, "'option_id' is required", () => Does(People.Maya, "votes", $$"""{"message_id":"{{poll}}"}"""));
        await Impossible(400, "'message_id' is required", () => Does(People.Maya, "votes", "{}"));
        await Impossible(
            409, "is no poll", () => Does(People.Maya, "options", $$"""{"message_id":"{{People.GroupMessage}}","options":["x"]}"""));
        await Impossible(400, "1 to 100", () => Does(People.Maya, "options", $$"""{"message_id":"{{poll}}","options":[]}"""));
    }

    private static string? Creator(JsonElement option) => option.GetProperty("creator_handle").GetProperty("handle").GetString();

    private static string OptionId(JsonElement option) => option.GetProperty("option_id").GetString()!;

    private Task<Reply> Polls(string chat) => Does(People.Ana, "polls", $$"""{"chat_id":"{{chat}}","options":["Pizza","Tacos"]}""");

    private Task<Reply> Votes(string who, string poll, string option, string? operation = null) =>
        Does(who, "votes", new JsonObject { ["message_id"] = poll, ["option_id"] = option, ["operation"] = operation }.ToJsonString());

    private async Task<(string Poll, string[] Options)> Poll()
    {
        var poll = (await Polls(People.GroupChat)).Expect(201).Json.GetProperty("message_id").GetString()!;
        return (poll,
            [.. (await MessageOf(People.GroupChat, poll)).GetProperty("poll").GetProperty("options").EnumerateArray().Select(OptionId)]);
    }

    private async Task<string[]> Voters(string poll) =>
    [
        .. (await MessageOf(People.GroupChat, poll)).GetProperty("poll").GetProperty("options").EnumerateArray()
            .Select(
                option => string.Join(
                    ' ', option.GetProperty("voters").EnumerateArray().Select(voter => voter.GetProperty("handle").GetString()))),
    ];
}
