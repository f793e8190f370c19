using System.Collections.Frozen;
using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Operations.Chats;

namespace Chats.Emulator.ApiTests.Operations.Participants;

/// <summary>POST /chats/{chatId}/participants (docs/decisions/0012).</summary>
public sealed class AddParticipantTests(InMemoryEmulator emulator) : ChatTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Stranger = "+442071234567";

    private static readonly FrozenDictionary<string, CallRow> Table = CallRow.Table(
        new("no handle", 400, 1001, Team, "{}"),
        new("handle is null", 400, 1001, Team, """{"handle":null}"""),
        new("handle is empty", 400, 1001, Team, Handle("")),
        new("handle is not E.164", 400, 1002, Team, Handle("14155550132")),
        new("handle with blanks", 400, 1002, Team, Handle("+1 415 555 0132")),
        new("handle is no e-mail address", 400, 1005, Team, Handle("nina@example")),
        new("a direct chat", 409, 1006, Direct, Handle(Nina)),
        new("a direct chat over SMS", 409, 1006, SmsDirect, Handle(Nina)),
        new("an SMS group", 409, 2017, SmsGroup, Handle(Nina)),
        new("an RCS group", 409, 2017, RcsGroup, Handle(Nina)),
        new("somebody who is not on the group's service", 409, 2017, Team, Handle(Joe)),
        new("somebody who is in it", 409, 2015, Team, Handle(Maya)),
        new("somebody who is in it, in another case", 409, 2015, Team, Handle("ANA@example.com")),
        new("the own line", 409, 2015, Team, Handle("+12025550100")));

    public static TheoryData<string> Rows => [.. Table.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Refuses_without_changing_anything(string row)
    {
        var (_, status, code, chat, body) = Table[row];

        await Refuses(status, code, () => Post($"/chats/{chat}/participants", body));
    }

    [Fact]
    public async Task Accepts_first_and_adds_later()
    {
        Golden.Check("AddParticipant.queued", (await Post($"/chats/{Team}/participants", Handle(Nina))).Expect(202));

        await Advance("199ms");
        Assert.Equal(4, (await Chat(Team)).GetProperty("handles").GetArrayLength());
        Assert.Equal(1, await Advance("1ms"));
        var chat = await Chat(Team);
        Assert.Equal("2026-11-23T18:00:00.200Z", chat.GetProperty("updated_at").GetString());
        Assert.Equal($"{Maya}, {Ana}, {Leo}, {Nina}", chat.GetProperty("display_name").GetString());
        var nina = chat.GetProperty("handles")[4];
        Assert.Equal(Nina, nina.GetProperty("handle").GetString());
        Assert.Equal("active", nina.GetProperty("status").GetString());
        Assert.Equal("iMessage", nina.GetProperty("service").GetString());
        Assert.Equal("2026-11-23T18:00:00.200Z", nina.GetProperty("joined_at").GetString());
        Assert.Equal(JsonValueKind.Null, nina.GetProperty("left_at").ValueKind);
        Assert.False(nina.GetProperty("is_me").GetBoolean());
        Assert.Equal(["participant.added"], await Events());
    }

    [Fact]
    public async Task Carries_the_trace_id_of_the_call_in_answer_header_and_event()
    {
        var reply = (await Post($"/chats/{Team}/participants", Handle(Nina))).Expect(202);
        await Advance("1s");

        Assert.Equal(reply.TraceId, reply.Json.GetProperty("trace_id").GetString());
        Assert.Equal(reply.TraceId, (await LastEvent("participant.added")).GetProperty("trace_id").GetString());
    }

    [Theory]
    [InlineData(Stranger)]
    [InlineData("new.person@example.com")]
    public async Task Makes_the_acquaintance_of_strangers_and_presumes_that_they_can_be_reached(string handle)
    {
        await Add(Team, handle);

        var chat = await Chat(Team);
        var stranger = Participant(chat, handle);
        Assert.Equal("active", stranger.GetProperty("status").GetString());
        var contact = JsonElement.Parse(await State()).GetProperty("contacts").EnumerateArray()
            .Single(person => person.GetProperty("handle").GetString() == handle);
        Assert.Equal(Id(contact), Id(stranger));
    }

    [Fact]
    public async Task Gives_somebody_who_was_removed_their_old_place()
    {
        var before = Participant(await Chat(Team), Leo);
        (await Delete($"/chats/{Team}/participants", Handle(Leo))).Expect(202);
        await Advance("1m");

        await Add(Team, Leo);

        var chat = await Chat(Team);
        Assert.Equal(4, chat.GetProperty("handles").GetArrayLength());
        var again = chat.GetProperty("handles")[3];
        Assert.Equal(Id(before), Id(again));
        Assert.Equal("active", again.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, again.GetProperty("left_at").ValueKind);
        Assert.Equal("2026-11-23T18:01:00.200Z", again.GetProperty("joined_at").GetString());
        Assert.Equal(["participant.removed", "participant.added"], await Events());
    }

    [Fact]
    public async Task Grows_a_group_of_three() => Assert.Equal(4, (await Add(Trio, Nina)).GetProperty("handles").GetArrayLength());

    [Fact]
    public async Task Does_once_what_was_accepted_twice()
    {
        (await Post($"/chats/{Team}/participants", Handle(Nina))).Expect(202);
        (await Post($"/chats/{Team}/participants", Handle(Nina))).Expect(202);

        Assert.Equal(2, await Advance("1s"));

        Assert.Equal(["participant.added"], await Events());
        Assert.Equal(5, (await Chat(Team)).GetProperty("handles").GetArrayLength());
    }

    [Fact]
    public async Task Keeps_the_chat_id_and_sends_to_the_new_people()
    {
        await Add(Team, Nina);

        Assert.Equal(Team, Id((await Create(Bodies.Text("Hello", Nina, Leo, Ana, Maya))).Expect(201).Json, "chat"));
        Assert.NotEqual(Team, Id((await Create(Bodies.Text("Hello", Leo, Ana, Maya))).Expect(201).Json, "chat"));
        Assert.Equal(2, (await Get($"/chats?to={Uri.EscapeDataString(Nina)}")).Json.GetProperty("chats").GetArrayLength());
    }

    private async Task<JsonElement> Add(string chat, string handle)
    {
        (await Post($"/chats/{chat}/participants", Handle(handle))).Expect(202);
        await Advance("1s");
        return await Chat(chat);
    }
}
