using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios;

/// <summary>Backgrounds, locations and the settings that go with them, as a file says them.</summary>
public sealed class ChatExtrasTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 18, 0, 0, TimeSpan.Zero);

    private const string Head = "version: 1\nclock: { mode: manual, now: 2026-11-23T18:00:00Z }\n";

    [Theory]
    [InlineData("{ type: color, variant: mango }", "color", "mango", null)]
    [InlineData("{ type: color, shades: ['#FFCC00', '#00FFCC'] }", "color", "custom", null)]
    [InlineData("{ type: dynamic, style: water, variant: dark }", "dynamic", "dark", "water")]
    [InlineData("{ type: photo, image_url: 'https://example.com/a.png' }", "photo", null, null)]
    public void Seeds_a_background(string yaml, string type, string? variant, string? style)
    {
        var background = Single($"background: {yaml}").Background!;

        Assert.Equal((type, variant, style), (background.Type, background.Variant, background.Style));
        Assert.Equal(variant == "custom" ? ["#FFCC00", "#00FFCC"] : [], background.Shades);
        Assert.Equal(type == "photo" ? "https://example.com/a.png" : null, background.ImageUrl);
    }

    [Fact]
    public void Seeds_a_location_with_all_that_is_known()
    {
        var share = Assert.Single(Single(
            "locations: [{ handle: ana@example.com, longitude: -87.6, latitude: 41.9, altitude: -3.5, address: 1 Main St, locality: Chicago, "
            + "updated_at: -1m, began_at: -1h, ends_at: 1h }]").Locations);

        Assert.Equal(
            new LocationShare("ana@example.com", -87.6, 41.9, Now.AddHours(-1))
            {
                Altitude = -3.5,
                Address = "1 Main St",
                Locality = "Chicago",
                UpdatedAt = Now.AddMinutes(-1),
                EndsAt = Now.AddHours(1),
            },
            share);
    }

    [Fact]
    public void Schedules_the_end_of_a_share_that_has_one()
    {
        var state =
            Load("locations: [{ handle: ana@example.com, longitude: 0, latitude: 0, ends_at: 1h }, { handle: bo@example.com, longitude: "
                + "0, latitude: 0 }]");

        Assert.Equal(Now.AddHours(1), Assert.Single(state.Pending).Due);
    }

    [Fact]
    public void Knows_when_the_line_last_wrote()
    {
        Assert.Null(Single("messages: [{ from: ana@example.com, text: Hi }]").LastSentAt);
        Assert.Equal(
            Now.AddMinutes(-5), Single("messages: [{ from: me, text: Hi, at: -5m }, { from: ana@example.com, text: Hi }]").LastSentAt);
    }

    [Fact]
    public void Reads_the_settings()
    {
        var standard = Load("created_at: -1d").Settings;
        Assert.Equal((TimeSpan.FromMilliseconds(200), true), (standard.GroupChangesAfter, standard.Locations));

        var own = Load("created_at: -1d", "account: { locations: off }\ndelivery: { group_changes_after: 3s }\n").Settings;
        Assert.Equal((TimeSpan.FromSeconds(3), false), (own.GroupChangesAfter, own.Locations));
    }

    [Theory]
    [InlineData("background: { type: color }", "a custom color needs shades, its top and bottom")]
    [InlineData("background: { type: color, variant: custom }", "a custom color needs shades, its top and bottom")]
    [InlineData("background: { type: color, variant: mangoo }", "unknown value 'mangoo'; did you mean 'mango'")]
    [InlineData("background: { type: color, shades: ['#FFCC00'] }", "needs at least 2 items, found 1")]
    [InlineData("background: { type: dynamic, style: sky, variant: dark }", "unknown value 'dark'")]
    [InlineData("background: { type: dynamic, variant: dark }", "missing key 'style'")]
    [InlineData("background: { type: photo }", "missing key 'image_url'")]
    [InlineData("locations: [{ handle: +14155550123, longitude: 0, latitude: 0 }]", "'+14155550123' is not among the chat's recipients")]
    [InlineData("locations: [{ handle: ana@example.com, longitude: 181, latitude: 0 }]", "must be between -180 and 180, found 181")]
    [InlineData("locations: [{ handle: ana@example.com, longitude: 0, latitude: -90.1 }]", "must be between -90 and 90, found -90.1")]
    [InlineData("locations: [{ handle: ana@example.com, longitude: 0, latitude: 0, ends_at: -5m }]", "ends before it begins")]
    [InlineData("locations: [{ handle: ana@example.com, longitude: 0 }]", "missing key 'latitude'")]
    public void Says_what_is_wrong(string keys, string problem) =>
        Assert.Contains(problem, Assert.Single(ScenarioLoader.Check(Text(keys), "s.yaml").Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_second_location_of_one_person() =>
        Assert.Contains(
            "duplicate location of 'ana@example.com'",
            Assert.Single(ScenarioLoader.Check(Text(
                "locations: [{ handle: ana@example.com, longitude: 0, latitude: 0 }, { handle: ana@example.com, longitude: 1, latitude: "
                    + "1 }]"), "s.yaml").Problems).Message,
            StringComparison.Ordinal);

    private static Chat Single(string keys) => Load(keys).Chats.Values.Single();

    private static WorldState Load(string keys, string settings = "") =>
        ScenarioLoader.Load(Text(keys, settings), "s.yaml", Now).Origin!.State;

    private static string Text(string keys, string settings = "") =>
        $"{Head}{settings}chats:\n  - from: \"+12025550100\"\n    to: [ana@example.com, bo@example.com]\n    {keys}\n";
}
