namespace Chats.Emulator.Scenarios;

/// <summary>The scenarios that come with the emulator.</summary>
internal static class Shipped
{
    public static readonly DateTimeOffset Now = new(2026, 9, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly Lazy<ScenarioReading> BigWorld = new(() => ScenarioLoader.Load(Text("big.yaml"), "big.yaml", Now));

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "scenarios");

    /// <summary>The file of 100,000 chats takes as long as all others together: its rows are slow tests.</summary>
    public static IEnumerable<TheoryDataRow<string>> Names() => Directory.GetFiles(Folder, "*.yaml")
        .Select(path => Path.GetFileName(path))
        .Order(StringComparer.Ordinal)
        .Select(
            name => name == "big.yaml" ? new TheoryDataRow<string>(name).WithTrait("Category", "Slow") : new TheoryDataRow<string>(name));

    /// <summary>The big one takes a while, so it is loaded once.</summary>
    public static ScenarioReading Load(string name) => name == "big.yaml" ? BigWorld.Value : ScenarioLoader.Load(Text(name), name, Now);

    public static string Text(string name) => File.ReadAllText(PathOf(name));

    public static string PathOf(string name) => Path.Combine(Folder, name);
}
