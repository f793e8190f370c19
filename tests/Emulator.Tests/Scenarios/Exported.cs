using Chats.Emulator.Control.State;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Scenarios.Exporting;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Savepoints;
using Microsoft.Extensions.Time.Testing;

namespace Chats.Emulator.Scenarios;

/// <summary>Worlds that are exported and made anew.</summary>
internal static class Exported
{
    /// <summary>Exports, loads and exports again, and says where something came out different.</summary>
    public static string RoundTrip(WorldOrigin origin)
    {
        var (yaml, state) = Export(origin);
        var reading = ScenarioLoader.Load(yaml, "export.yaml", Shipped.Now);
        Assert.True(reading.Origin is not null, $"{string.Join('\n', reading.Problems)}\n{yaml}");
        var (again, stateAgain) = Export(reading.Origin);
        Assert.Equal(state, stateAgain);
        Assert.Equal(yaml, again);
        return yaml;
    }

    private static (string Yaml, string State) Export(WorldOrigin origin)
    {
        using var world = new World("default", origin, new FakeTimeProvider(Shipped.Now), new WorldLimits());
        var export = ScenarioExport.Of(world, world.Current);
        Assert.True(export.Yaml is not null, export.Obstacle);
        return (export.Yaml,
            System.Text.Encoding.UTF8.GetString(StateText.Of(new MediaLinks(world.Current, world, "http://localhost")).Span));
    }
}
