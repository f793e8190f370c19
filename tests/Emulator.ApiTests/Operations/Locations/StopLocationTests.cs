using System.Collections.Frozen;
using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Operations.Chats;

namespace Chats.Emulator.ApiTests.Operations.Locations;

/// <summary>DELETE /chats/{chatId}/location.</summary>
public sealed class StopLocationTests(InMemoryEmulator emulator) : ChatTest(emulator), IClassFixture<InMemoryEmulator>
{
    private const string Stopped = "location.sharing.stopped";

    // rules locations.stop.participant, locations.stop.shared
    private static readonly FrozenDictionary<string, CallRow> Table = CallRow.Table(
        new("no handle", 400, 1001, Team, "{}"),
        new("no JSON", 400, 1003, Team, "{"),
        new("handle is not E.164", 400, 1002, Team, Handle("4155550123")),
        new("handle is no e-mail address", 400, 1005, Team, Handle("ana@")),
        new("the handle's form before the chat", 400, 1002, Host.People.UnknownChat, Handle("4155550123")),
        new("no such chat", 404, 2001, Host.People.UnknownChat, Handle(Maya)),
        new("a chat the line has left", 409, 2013, Left, Handle(Maya)),
        new("an ineligible line", 403, 2027, Ineligible, Handle("+12025550100")),
        new("somebody who is not in the chat", 400, 1005, Direct, Handle(Leo)),
        new("the own line", 400, 1005, Team, Handle("+12025550100")),
        new("somebody who shares nothing", 404, 2001, Team, Handle(Ana)));

    public static TheoryData<string> Rows => [.. Table.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Refuses_without_changing_anything(string row)
    {
        var (_, status, code, chat, body) = Table[row];

        await Refuses(status, code, () => Delete($"/chats/{chat}/location", body));
    }

    // rule locations.stop-status
    [Fact]
    public async Task Only_accepts_it()
    {
        Golden.Check("StopLocation.accepted", (await Delete($"/chats/{Direct}/location", Handle(Maya))).Expect(202));

        Assert.Empty(await Events());
    }

    // rule locations.stop-time
    [Fact]
    public async Task Shows_the_share_until_it_has_ended_and_accepts_it_again()
    {
        (await Delete($"/chats/{Direct}/location", Handle(Maya))).Expect(202);
        await Advance("999ms");
        Assert.Equal([Maya], await Sharing(Direct));
        (await Delete($"/chats/{Direct}/location", Handle(Maya))).Expect(202);

        Assert.Equal(1, await Advance("1ms"));

        Assert.Empty(await Sharing(Direct));
        await Refuses(404, 2001, () => Delete($"/chats/{Direct}/location", Handle(Maya)));
        Assert.Equal([Stopped], await Events());
    }

    // rule locations.stop-everywhere
    [Fact]
    public async Task Ends_it_in_every_chat_and_tells_of_the_one_it_began_in()
    {
        var accepted = (await Delete($"/chats/{Direct}/location", Handle(Maya))).Expect(202);
        (await Delete($"/chats/{Team}/location", Handle(Maya))).Expect(202);

        await Advance("1s");

        Assert.Equal([Stopped], await Events());
        var ended = await LastEvent(Stopped);
        Assert.Equal(Team, ended.GetProperty("chat_id").GetString());
        Assert.Equal(accepted.Header("X-Trace-ID"), ended.GetProperty("trace_id").GetString());
        Assert.Empty(await Sharing(Direct));
        Assert.Equal([Leo], await Sharing(Team));
        Assert.Equal([Leo], await Sharing(Trio));
    }

    [Fact]
    public async Task Does_not_wait_where_the_share_ends_sooner_by_itself()
    {
        await Advance("59m59s500ms");
        (await Delete($"/chats/{Team}/location", Handle(Leo))).Expect(202);

        await Advance("500ms");
        Assert.Equal([Stopped], await Events());

        await Advance("2h");
        Assert.Equal([Stopped], await Events());
    }

    [Fact]
    public async Task Is_not_undone_by_a_contact_who_moves_meanwhile()
    {
        (await Delete($"/chats/{Direct}/location", Handle(Maya))).Expect(202);
        (await Control(
            HttpMethod.Post, $"/contacts/{Maya}/location", $$"""{"chat_id":"{{Direct}}","longitude":1,"latitude":2}""")).Expect(204);

        await Advance("1s");

        Assert.Equal(["emulator.contact.acted", Stopped], await Events());
    }

    private async Task<string[]> Sharing(string chat) =>
    [
        .. (await Get($"/chats/{chat}/location")).Expect(200).Json.GetProperty("data").GetProperty("features").EnumerateArray()
            .Select(feature => feature.GetProperty("properties").GetProperty("handle").GetString()!),
    ];
}
