using System.Collections.Frozen;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Chats;

/// <summary>POST /chats/{chatId}/leave (docs/decisions/0012).</summary>
public sealed class LeaveChatTests(InMemoryEmulator emulator) : ChatTest(emulator), IClassFixture<InMemoryEmulator>
{
    private static readonly FrozenDictionary<string, CallRow> Table = CallRow.Table(
        new("a direct chat", 409, 1006, Direct),
        new("an SMS group", 409, 2017, SmsGroup),
        new("an RCS group", 409, 2017, RcsGroup),
        new("fewer than three would remain", 409, 2015, Trio),
        new("a group that was left before", 409, 2013, Left));

    public static TheoryData<string> Rows => [.. Table.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Refuses_without_changing_anything(string row)
    {
        var (_, status, code, chat, _) = Table[row];

        await Refuses(status, code, () => Post($"/chats/{chat}/leave"));
    }

    [Fact]
    public async Task Accepts_first_and_leaves_later()
    {
        Golden.Check("LeaveChat.queued", (await Post($"/chats/{Team}/leave")).Expect(202));

        await Advance("199ms");
        Assert.Equal("active", await Status(Team, Host.People.Line));
        Assert.Equal(1, await Advance("1ms"));
        var chat = await Chat(Team);
        var me = chat.GetProperty("handles")[0];
        Assert.True(me.GetProperty("is_me").GetBoolean());
        Assert.Equal("left", me.GetProperty("status").GetString());
        Assert.Equal("2026-11-23T18:00:00.200Z", me.GetProperty("left_at").GetString());
        Assert.Equal($"{Maya}, {Ana}, {Leo}", chat.GetProperty("display_name").GetString());
        Assert.Equal(["participant.removed"], await Events());
    }

    [Fact]
    public async Task Reads_still_work_and_actions_are_refused()
    {
        (await Post($"/chats/{Team}/leave")).Expect(202);
        await Advance("1s");

        (await Get($"/chats/{Team}")).Expect(200);
        (await Get($"/chats/{Team}/location")).Expect(200);
        Assert.Contains((await Get("/chats")).Json.GetProperty("chats").EnumerateArray(), chat => Id(chat) == Team);
        await Refuses(409, 2013, () => Post($"/chats/{Team}/leave"));
        await Refuses(409, 2013, () => Post($"/chats/{Team}/read"));
        await Refuses(409, 2013, () => Post($"/chats/{Team}/typing"));
    }

    [Fact]
    public async Task Does_once_what_was_accepted_twice_and_nothing_that_came_too_late()
    {
        (await Post($"/chats/{Team}/leave")).Expect(202);
        (await Post($"/chats/{Team}/leave")).Expect(202);
        (await Post($"/chats/{Team}/participants", Handle(Nina))).Expect(202);
        (await Put($"/chats/{Team}", """{"display_name":"Club"}""")).Expect(202);
        (await Post($"/chats/{Team}/background", """{"type":"color","variant":"ice"}""")).Expect(202);

        Assert.Equal(5, await Advance("1s"));

        Assert.Equal(["participant.removed", "chat.group_name_update_failed", "chat.background_update_failed"], await Events());
        Assert.Equal(4, (await Chat(Team)).GetProperty("handles").GetArrayLength());
    }

    [Fact]
    public async Task Makes_a_new_chat_for_the_same_people()
    {
        (await Post($"/chats/{Team}/leave")).Expect(202);
        await Advance("1s");

        Assert.NotEqual(Team, Id((await Create(Bodies.Text("Hello", Maya, Ana, Leo))).Expect(201).Json, "chat"));
    }

    [Theory]
    [InlineData("""{"anything":true}""")]
    [InlineData("not json")]
    public async Task Ignores_a_body(string body) => (await Post($"/chats/{Team}/leave", body)).Expect(202);
}
