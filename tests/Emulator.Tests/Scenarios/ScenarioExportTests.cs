namespace Chats.Emulator.Scenarios;

/// <summary>What is exported makes an equal world, and exporting that gives the very same text.</summary>
public sealed class ScenarioExportTests
{
    [Theory]
    [MemberData(nameof(Shipped.Names), MemberType = typeof(Shipped))]
    public void Every_shipped_scenario_survives_a_round_trip(string name)
    {
        // The big one takes its time, and holds nothing but more of the same.
        var text = name == "big.yaml"
            ? Shipped.Text(name).Replace("chats: 100000", "chats: 2000", StringComparison.Ordinal)
            : Shipped.Text(name);
        Exported.RoundTrip(ScenarioLoader.Load(text, name, Shipped.Now).Origin!);
    }
}
