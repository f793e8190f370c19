using System.Text.Json.Nodes;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Control.Contacts;

/// <summary>POST /_emulator/contacts/{handle}/participants.</summary>
public sealed class ContactParticipantsTests(InMemoryEmulator emulator) : ContactTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Fact]
    public async Task Adds_somebody_who_becomes_known()
    {
        await Advance("1m");
        Assert.Equal(["participant.added"], await EventsOf(() => Changes(People.Maya, People.GroupChat, "add", People.Stranger)));

        var chat = (await StateOf(People.GroupChat)).GetProperty("chat");
        var added = chat.GetProperty("handles").EnumerateArray().Last();
        Assert.Equal(
            (People.Stranger, "active", "2026-11-23T18:01:00.000Z"),
            (added.GetProperty("handle").GetString(), added.GetProperty("status").GetString(), added.GetProperty("joined_at").GetString()));
        Assert.Equal("2026-11-23T18:01:00.000Z", chat.GetProperty("updated_at").GetString());
        Assert.Equal(
            People.GroupChat, Id((await Create(Bodies.Text("Hi", People.Maya, People.Ana, People.Stranger))).Expect(201).Json, "chat"));
    }

    [Fact]
    public async Task Removes_somebody_who_stays_listed_and_may_be_added_again()
    {
        var chat = await GroupOfFour();

        Assert.Equal(["participant.removed"], await EventsOf(() => Changes(People.Maya, chat, "remove", People.Ana)));

        Assert.Equal(("removed", "2026-11-23T18:00:01.000Z"), await Standing(chat, People.Ana));
        await Impossible(409, "not in the chat", () => Does(People.Ana, "messages", $$"""{"chat_id":"{{chat}}","text":"Hey!"}"""));
        await Advance("1m");
        (await Changes(People.Maya, chat, "add", People.Ana)).Expect(204);
        Assert.Equal(("active", null), await Standing(chat, People.Ana));
        Assert.Equal(4, (await StateOf(chat)).GetProperty("chat").GetProperty("handles").GetArrayLength());
    }

    [Fact]
    public async Task Leaves_and_joins_again()
    {
        var chat = await GroupOfFour();

        Assert.Equal(["participant.removed"], await EventsOf(() => Changes(People.Maya, chat, "leave")));
        Assert.Equal(("left", "2026-11-23T18:00:01.000Z"), await Standing(chat, People.Maya));
        await Impossible(409, "not in the chat", () => Changes(People.Maya, chat, "leave"));

        Assert.Equal(["participant.added"], await EventsOf(() => Changes(People.Maya, chat, "join")));
        Assert.Equal(("active", null), await Standing(chat, People.Maya));
        await Impossible(409, "in the group already", () => Changes(People.Maya, chat, "join"));
    }

    [Fact]
    public async Task Takes_the_own_line_out_and_brings_it_back()
    {
        var chat = await GroupOfFour();

        Assert.Equal(["participant.removed"], await EventsOf(() => Changes(People.Maya, chat, "remove", People.Line)));
        Assert.Equal(("removed", "2026-11-23T18:00:01.000Z"), await Standing(chat, People.Line));
        await Refuses(409, 2013, () => Post($"/chats/{chat}/read"));
        await Nothing(() => Does(People.Maya, "messages", $$"""{"chat_id":"{{chat}}","text":"Among ourselves"}"""), 202, "left");
        await Nothing(() => Changes(People.Maya, chat, "remove", People.Ana), 202, "left");

        Assert.Equal(["participant.added"], await EventsOf(() => Changes(People.Ana, chat, "add", People.Line)));
        (await Post($"/chats/{chat}/read")).Expect(204);
        await Writes(People.Maya, chat, "Welcome back");
    }

    [Fact]
    public async Task Removes_nobody_where_three_would_not_stay()
    {
        await Impossible(409, "At least 3", () => Changes(People.Maya, People.GroupChat, "remove", People.Ana));
        await Impossible(409, "At least 3", () => Changes(People.Maya, People.GroupChat, "remove", People.Line));
        await Impossible(409, "At least 3", () => Changes(People.Maya, People.GroupChat, "leave"));
    }

    [Fact]
    public async Task Takes_at_most_thirty_one_beside_the_line()
    {
        var many = Enumerable.Range(0, 31).Select(number => $"+1415556{number:0000}").ToArray();
        var chat = Id((await Create(Bodies.Text("Hello all", many))).Expect(201).Json, "chat");
        await Impossible(409, "at most 31", () => Changes(many[0], chat, "add", People.Stranger));
    }

    [Theory]
    [InlineData(People.Maya, People.DirectChat, "add", People.Ana, 409, "direct chat")]
    [InlineData(People.Maya, People.DirectChat, "leave", null, 409, "direct chat")]
    [InlineData(People.Maya, People.ReducedChat, "add", People.Stranger, 409, "over SMS people cannot come and go")]
    [InlineData(People.Maya, People.GroupChat, "add", People.Ana, 409, "in the group already")]
    [InlineData(People.Maya, People.GroupChat, "add", People.Line, 409, "in the group already")]
    [InlineData(People.Maya, People.GroupChat, "add", People.SecondLine, 409, "another line")]
    [InlineData(People.Maya, People.GroupChat, "add", People.Joe, 409, "has no iMessage")]
    [InlineData(People.Maya, People.GroupChat, "remove", People.Ben, 409, "is not in the group")]
    [InlineData(People.Ben, People.GroupChat, "remove", People.Ana, 409, "not in the chat")]
    [InlineData(People.Stranger, People.GroupChat, "join", null, 404, "Nobody here")]
    [InlineData(People.Maya, People.UnknownChat, "leave", null, 404, "no chat")]
    [InlineData(People.Maya, People.GroupChat, "add", null, 400, "'handle' is required")]
    [InlineData(People.Maya, People.GroupChat, "add", "Anna", 404, "Nobody in this world is named 'Anna'")]
    [InlineData(People.Maya, People.GroupChat, "leave", People.Ana, 400, "'handle' goes with")]
    [InlineData(People.Maya, People.GroupChat, "ban", null, 400, "'operation' must be")]
    public async Task Refuses_what_cannot_be(string who, string chat, string operation, string? whom, int status, string reason) =>
        await Impossible(status, reason, () => Changes(who, chat, operation, whom));

    private Task<Reply> Changes(string who, string chat, string operation, string? whom = null) =>
        Does(who, "participants", new JsonObject { ["chat_id"] = chat, ["operation"] = operation, ["handle"] = whom }.ToJsonString());

    private async Task<(string? Status, string? LeftAt)> Standing(string chat, string handle)
    {
        var participant =
            (await StateOf(chat)).GetProperty("chat").GetProperty("handles").EnumerateArray()
                .Single(other => other.GetProperty("handle").GetString() == handle);
        return (participant.GetProperty("status").GetString(), participant.TryGetProperty("left_at", out var at) ? at.GetString() : null);
    }
}
