using Chats.Emulator.ApiTests.Host;
using Chats.Emulator.ApiTests.Operations.Chats;

namespace Chats.Emulator.ApiTests.Operations.Locations;

/// <summary>GET /chats/{chatId}/location.</summary>
public sealed class GetLocationTests(InMemoryEmulator emulator) : ChatTest(emulator), IClassFixture<InMemoryEmulator>
{
    [Theory]
    [InlineData("group", Team)]
    [InlineData("direct", Direct)]
    [InlineData("nobody", Silent)]
    public async Task Answers_geojson_with_one_feature_per_person_who_shares(string name, string chat) =>
        Golden.Check($"GetLocation.{name}", (await Get($"/chats/{chat}/location")).Expect(200));

    // rule locations.coordinates
    [Fact]
    public async Task Shows_two_coordinates_also_where_an_altitude_is_known()
    {
        var features = (await Get($"/chats/{Team}/location")).Expect(200).Json.GetProperty("data").GetProperty("features");

        var known = (await StateOf(Team)).GetProperty("locations").EnumerateArray();
        Assert.Single(known, share => share.TryGetProperty("altitude", out _));
        Assert.All(
            features.EnumerateArray(),
            feature => Assert.Equal(2, feature.GetProperty("geometry").GetProperty("coordinates").GetArrayLength()));
    }

    // rule locations.first-position
    [Fact]
    public async Task Lists_who_shares_once_a_first_position_is_there()
    {
        var place = $$"""{"chat_id":"{{Silent}}","longitude":1,"latitude":2}""";
        (await Control(HttpMethod.Post, $"/contacts/{Ana}/location", place)).Expect(204);
        Assert.Equal(["location.sharing.started", "emulator.contact.acted"], await Events());
        Assert.Empty(await Sharing(Silent));

        await Advance("999ms");
        (await Control(HttpMethod.Post, $"/contacts/{Ana}/location", place)).Expect(204);
        Assert.Empty(await Sharing(Silent));
        await Advance("1ms");

        Assert.Equal([Ana], await Sharing(Silent));
    }

    [Theory]
    [InlineData("application/geo+json")]
    [InlineData("text/html")]
    [InlineData("*/*")]
    public async Task Answers_plain_json_whatever_is_asked_for(string accept)
    {
        var request = Request(HttpMethod.Get, $"/v3/chats/{Team}/location", AllLines);
        request.Headers.TryAddWithoutValidation("Accept", accept);

        Assert.Equal("application/json", (await Call(request)).Expect(200).MediaType);
    }

    [Fact]
    public async Task Changes_nothing()
    {
        var before = await State();

        (await Get($"/chats/{Team.ToUpperInvariant()}/location")).Expect(200);

        Assert.Equal(before, await State());
    }

    [Fact]
    public async Task Shares_belong_to_the_person_and_the_line()
    {
        Assert.Equal([Maya, Leo], await Sharing(Trio));
        Assert.Equal([Maya], await Sharing(Direct));
        Assert.Empty(await Sharing(SecondTeam));
    }

    [Fact]
    public async Task Ends_when_the_share_does()
    {
        Assert.Equal(1, await Advance("1h"));

        Assert.Equal([Maya], await Sharing(Team));
        Assert.Equal(["location.sharing.stopped"], await Events());
        Assert.Equal(Team, (await LastEvent("location.sharing.stopped")).GetProperty("chat_id").GetString());
    }

    [Fact]
    public async Task Leaves_out_who_is_no_longer_in_the_group()
    {
        (await Delete($"/chats/{Team}/participants", Handle(Maya))).Expect(202);
        await Advance("1s");

        Assert.Equal([Leo], await Sharing(Team));
    }

    [Fact]
    public async Task Reads_in_a_group_the_line_has_left_and_on_an_ineligible_line()
    {
        Assert.Equal([Maya], await Sharing(Left));
        Assert.Empty(await Sharing(Ineligible));
    }

    [Fact]
    public async Task Refuses_a_chat_that_is_not_there_for_the_token()
    {
        await Refuses(400, 1005, () => Get("/chats/7/location"));
        await Refuses(404, 2001, () => Get($"/chats/{Host.People.UnknownChat}/location"));
        await Refuses(404, 2001, () => Get($"/chats/{Team}/location", OneLine));
    }

    private async Task<string[]> Sharing(string chat) =>
    [
        .. (await Get($"/chats/{chat}/location")).Expect(200).Json.GetProperty("data").GetProperty("features").EnumerateArray()
            .Select(feature => feature.GetProperty("properties").GetProperty("handle").GetString()!),
    ];
}
