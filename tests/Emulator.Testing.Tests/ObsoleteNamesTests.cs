namespace Chats.Emulator.Testing;

#pragma warning disable CS0618 // this is the test of the old names

/// <summary>Tests that were written with the old names compile, and do what they did.</summary>
public sealed class ObsoleteNamesTests
{
    private const string Ana = "+14155550123";
    private const string Yaml = "version: 1\nname: from-a-file\n";

    [Fact]
    public async Task Scenario_takes_the_path_of_a_file()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "scenario.yaml");
        await File.WriteAllTextAsync(file, Yaml, TestContext.Current.CancellationToken);
        await using var emulator = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { Scenario = file });
        Assert.Contains("from-a-file", await emulator.Control.Scenario.GetAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_still_wins_over_a_path()
    {
        await using var emulator = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions { Scenario = "none.yaml", ScenarioYaml = Yaml });
        Assert.Contains("from-a-file", await emulator.Control.Scenario.GetAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_path_is_no_scenario() => Assert.Null(new ChatsEmulatorOptions { Scenario = (string?)null }.Scenario);

    [Fact]
    public void A_path_is_nothing_to_build_on()
    {
        Scenario path = "scenario.yaml";
        Assert.Contains("ScenarioPath", Assert.Throws<InvalidOperationException>(path.ToYaml).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => path.Seed(1));
    }

    [Fact]
    public void Arranged_is_the_scenario()
    {
        var scenario = Scenario.New();
        Assert.Same(scenario, new ChatsEmulatorOptions { Arranged = scenario }.Scenario);
        Assert.Same(scenario, new ChatsEmulatorOptions { Scenario = scenario }.Arranged);
    }

    [Fact]
    public async Task The_journal_lists_by_single_parameters()
    {
        await using var emulator = await ChatsEmulator.StartAsync();
        using var client = emulator.CreateClient();
        await client.GetAsync(new Uri("/v3/chats", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Single(await emulator.Control.Journal.ListAsync(operation: "listChats", status: 200));
        Assert.Empty(await emulator.Control.Journal.ListAsync(operation: "listChats", status: 500));
    }

    [Fact]
    public void A_place_and_a_sticker_say_the_same_by_position()
    {
        var old = Chat(chat => chat.Location(Ana, 52.52, 13.405, 34, "Hauptstraße 1", "Berlin", "-5m", "-10m", "1h")
            .Message("Hi", describe: message => message.Sticker("https://example.com/a.png", Ana, 0, "-1m", "b.png", "image/gif", 64)));
        var now = Chat(chat => chat
            .Location(
                Ana, 52.52, 13.405,
                place => place.Altitude(34).Address("Hauptstraße 1").Locality("Berlin").UpdatedAt("-5m").BeganAt("-10m").EndsAt("1h"))
            .Message("Hi", describe: message => message.Sticker(
                "https://example.com/a.png", Ana,
                sticker => sticker.OnPart(0).At("-1m").FileName("b.png").MimeType("image/gif").Size(64, 300))));
        Assert.Equal(now, old);
    }

    private static string Chat(Action<ScenarioChat> describe) => Scenario.New().Chat(with: Ana, describe).ToYaml();
}
