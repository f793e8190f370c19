using System.Collections.Frozen;
using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Operations.Chats;

namespace Chats.Emulator.ApiTests.Operations.Locations;

/// <summary>POST /chats/{chatId}/location/request.</summary>
public sealed class RequestLocationTests(InMemoryEmulator emulator) : ChatTest(emulator), IClassFixture<InMemoryEmulator>
{
    private static readonly FrozenDictionary<string, CallRow> Table = CallRow.Table(
        new("a group", 409, 2016, Team),
        new("an SMS group", 409, 2016, SmsGroup),
        new("a direct chat over SMS", 409, 2017, SmsDirect),
        new("a direct chat over RCS", 409, 2017, RcsDirect),
        new("somebody who shares already, begun in another chat", 409, 2015, Direct));

    public static TheoryData<string> Rows => [.. Table.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Refuses_without_changing_anything(string row)
    {
        var (_, status, code, chat, _) = Table[row];

        await Refuses(status, code, () => Post($"/chats/{chat}/location/request"));
    }

    [Fact]
    public async Task Accepts_at_once_and_emits_nothing()
    {
        Golden.Check("RequestLocation.accepted", (await Post($"/chats/{Silent}/location/request")).Expect(202));

        Assert.Equal("2026-11-23T18:00:00.000Z", await Held(Silent, "location_requested_at"));
        Assert.Empty(await Events());
    }

    // rule locations.request.not-yet-shared
    [Fact]
    public async Task Says_that_somebody_is_already_sharing()
    {
        var refusal = await Refuses(409, 2015, () => Post($"/chats/{Direct}/location/request"));

        Assert.Contains("already sharing", refusal.Json.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    // rule locations.request.rate
    [Fact]
    public async Task Is_limited_per_chat()
    {
        (await Post($"/chats/{Silent}/location/request")).Expect(202);
        await Advance("20500ms");

        var refusal = await Refuses(429, 1007, () => Post($"/chats/{Silent}/location/request"));

        Assert.Equal("40", refusal.Header("Retry-After"));
        Assert.Equal("Rate limited. Try again in 40 seconds.", refusal.Json.GetProperty("error").GetProperty("message").GetString());
        await Advance("40s");
        (await Post($"/chats/{Silent}/location/request")).Expect(202);
    }

    [Fact]
    public async Task May_be_asked_again_once_the_person_has_stopped_sharing()
    {
        (await Delete($"/chats/{Direct}/location", Handle(Maya))).Expect(202);
        await Refuses(409, 2015, () => Post($"/chats/{Direct}/location/request"));
        await Advance("1s");

        (await Post($"/chats/{Direct}/location/request")).Expect(202);
    }
}
