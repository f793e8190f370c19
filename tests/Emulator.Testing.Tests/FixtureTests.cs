namespace Chats.Emulator.Testing.Tests;

#pragma warning disable MA0048 // fixtures of one line read best beside their test

/// <summary>A fixture with a scenario, in one line.</summary>
public sealed class TwoLinesEmulator() : ChatsEmulatorFactory("scenarios/two-lines.yaml");

/// <summary>The same of a scenario built in code.</summary>
public sealed class BuiltEmulator() : ChatsEmulatorFactory(Scenario.New("built").Line(Samples.Line));

public sealed class FixtureTests(TwoLinesEmulator file, BuiltEmulator built) : IClassFixture<TwoLinesEmulator>, IClassFixture<BuiltEmulator>
{
    [Fact]
    public async Task A_class_starts_from_a_scenario_file() => Assert.Equal("two-lines", (await file.Control.HealthAsync()).Scenario);

    [Fact]
    public async Task A_class_starts_from_a_scenario_in_code()
    {
        await using var world = await built.NewWorldAsync();
        Assert.Equal([Samples.Line], world.Lines);
    }
}
