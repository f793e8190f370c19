using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Locations;

/// <summary>Accounts without the location features, and worlds without limits (docs/decisions/0039).</summary>
public sealed class RequestLocationSwitchTests(InMemoryEmulator emulator) : ApiTest(emulator), IClassFixture<InMemoryEmulator>
{
    protected override string Scenario => Of("account: { locations: on }\nrate_limits: off");

    [Fact]
    public async Task Is_not_limited_where_limits_are_off()
    {
        for (var i = 0; i < 3; i++) (await Post($"/chats/{People.DirectChat}/location/request")).Expect(202);
    }

    [Fact]
    public async Task Refuses_all_location_features_where_the_account_has_none()
    {
        (await Control(HttpMethod.Put, "/scenario", Of("account: { locations: off }"))).Expect(204);

        var refusal = await Refuses(403, 2011, () => Post($"/chats/{People.DirectChat}/location/request"));
        await Refuses(403, 2011, () => Get($"/chats/{People.DirectChat}/location"));
        await Refuses(403, 2011, () => Delete($"/chats/{People.DirectChat}/location", $$"""{"handle":"{{People.Maya}}"}"""));

        Assert.Equal(
            "Location features are not available for your account", refusal.Json.GetProperty("error").GetProperty("message").GetString());
        await Refuses(404, 2001, () => Get($"/chats/{People.UnknownChat}/location"));
    }

    private string Of(string keys) => TestWorlds.Head + TestWorlds.Auth(World) + $$"""
        {{keys}}
        chats:
          - { id: {{People.DirectChat}}, from: "+12025550100", to: ["{{People.Maya}}"] }

        """;
}
