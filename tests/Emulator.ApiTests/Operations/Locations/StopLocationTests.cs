using System.Collections.Frozen;
using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Operations.Chats;

namespace Chats.Emulator.ApiTests.Operations.Locations;

/// <summary>POST /chats/{chatId}/location/stop, or DELETE /chats/{chatId}/location: the vendor's path is not published.</summary>
public sealed class StopLocationTests(InMemoryEmulator emulator) : ChatTest(emulator), IClassFixture<InMemoryEmulator>
{
    private static readonly FrozenDictionary<string, CallRow> Table = CallRow.Table(
        new("no handle", 400, 1001, Team, "{}"),
        new("handle is not E.164", 400, 1002, Team, Handle("4155550123")),
        new("handle is no e-mail address", 400, 1005, Team, Handle("ana@")),
        new("somebody who is not in the chat", 400, 1005, Direct, Handle(Leo)),
        new("the own line", 400, 1005, Team, Handle("+12025550100")),
        new("somebody who shares nothing", 409, 2015, Team, Handle(Ana)));

    public static TheoryData<string> Rows => [.. Table.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Refuses_without_changing_anything(string row)
    {
        var (_, status, code, chat, body) = Table[row];

        await Refuses(status, code, () => Post($"/chats/{chat}/location/stop", body));
        await Refuses(status, code, () => Delete($"/chats/{chat}/location", body));
    }

    [Fact]
    public async Task Ends_the_share_at_once_and_tells_of_the_chat_it_began_in()
    {
        Golden.Check("StopLocation.stopped", (await Post($"/chats/{Direct}/location/stop", Handle(Maya))).Expect(200));

        Assert.Equal(["location.sharing.stopped"], await Events());
        Assert.Equal(Team, (await LastEvent("location.sharing.stopped")).GetProperty("chat_id").GetString());
        Assert.Single((await Get($"/chats/{Team}/location")).Json.GetProperty("data").GetProperty("features").EnumerateArray());
        await Refuses(409, 2015, () => Post($"/chats/{Direct}/location/stop", Handle(Maya)));
    }

    [Fact]
    public async Task Leaves_nothing_to_be_ended_later()
    {
        (await Delete($"/chats/{Team}/location", Handle(Leo))).Expect(200);

        await Advance("2h");

        Assert.Equal(["location.sharing.stopped"], await Events());
    }
}
