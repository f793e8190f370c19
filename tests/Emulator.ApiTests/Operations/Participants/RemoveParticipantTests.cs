using System.Collections.Frozen;
using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Operations.Chats;

namespace Chats.Emulator.ApiTests.Operations.Participants;

/// <summary>DELETE /chats/{chatId}/participants with a JSON body (docs/decisions/0012).</summary>
public sealed class RemoveParticipantTests(InMemoryEmulator emulator) : ChatTest(emulator), IClassFixture<InMemoryEmulator>
{
    private static readonly FrozenDictionary<string, CallRow> Table = CallRow.Table(
        new("no handle", 400, 1001, Team, "{}"),
        new("handle is not E.164", 400, 1002, Team, Handle("+0123456789")),
        new("handle is no e-mail address", 400, 1005, Team, Handle("@example.com")),
        new("a direct chat", 409, 1006, Direct, Handle(Maya)),
        new("an SMS group", 409, 2017, SmsGroup, Handle(Maya)),
        new("an RCS group", 409, 2017, RcsGroup, Handle("+14155550124")),
        new("the own number", 400, 1005, Team, Handle("+12025550100")),
        new("somebody who is not in it", 400, 1005, Team, Handle(Nina)),
        new("fewer than three would remain", 409, 2015, Trio, Handle(Leo)));

    public static TheoryData<string> Rows => [.. Table.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Refuses_without_changing_anything(string row)
    {
        var (_, status, code, chat, body) = Table[row];

        await Refuses(status, code, () => Delete($"/chats/{chat}/participants", body));
    }

    [Fact]
    public async Task Accepts_first_and_removes_later()
    {
        Golden.Check("RemoveParticipant.queued", (await Delete($"/chats/{Team}/participants", Handle("ANA@Example.com"))).Expect(202));

        await Advance("199ms");
        Assert.Equal("active", await Status(Team, Ana));
        Assert.Equal(1, await Advance("1ms"));
        var chat = await Chat(Team);
        var ana = Participant(chat, Ana);
        Assert.Equal("removed", ana.GetProperty("status").GetString());
        Assert.Equal("2026-11-23T18:00:00.200Z", ana.GetProperty("left_at").GetString());
        Assert.Equal(4, chat.GetProperty("handles").GetArrayLength());
        Assert.Equal("2026-11-23T18:00:00.200Z", chat.GetProperty("updated_at").GetString());
        Assert.Equal($"{Maya}, {Leo}", chat.GetProperty("display_name").GetString());
        Assert.Equal(["participant.removed"], await Events());
    }

    [Fact]
    public async Task Refuses_somebody_who_was_removed_before()
    {
        await Remove(Ana);

        await Refuses(400, 1005, () => Delete($"/chats/{Team}/participants", Handle(Ana)));
    }

    [Fact]
    public async Task Makes_only_the_first_of_two_removals_that_cannot_both_be()
    {
        (await Delete($"/chats/{Team}/participants", Handle(Ana))).Expect(202);
        (await Delete($"/chats/{Team}/participants", Handle(Leo))).Expect(202);

        Assert.Equal(2, await Advance("1s"));

        Assert.Equal(["participant.removed"], await Events());
        Assert.Equal("active", await Status(Team, Leo));
    }

    [Fact]
    public async Task Reuses_the_group_for_those_who_are_left_and_no_longer_for_all()
    {
        await Remove(Ana);

        Assert.NotEqual(Team, Id((await Create(Bodies.Text("Hello", Maya, Ana, Leo))).Expect(201).Json, "chat"));
        (await Post($"/chats/{Trio}/participants", Handle(Nina))).Expect(202); // out of the way: the same two people
        await Advance("1s");
        Assert.Equal(Team, Id((await Create(Bodies.Text("Hello", Leo, Maya))).Expect(201).Json, "chat"));
    }

    private async Task Remove(string handle)
    {
        (await Delete($"/chats/{Team}/participants", Handle(handle))).Expect(202);
        await Advance("1s");
    }
}
