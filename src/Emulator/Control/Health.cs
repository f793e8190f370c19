using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control;

/// <summary>Whether the emulator is there and what it runs.</summary>
internal static class Health
{
    public static readonly string Version = typeof(Health).Assembly.GetName().Version!.ToString(3);

    public static void Map(IEndpointRouteBuilder control) =>
        control.MapGet("/health", Get).WithSummary("Whether the emulator is there and what it runs");

    private static HealthReport Get(WorldRegistry worlds) => new("ok", Version, worlds.Default.Origin.ScenarioName, worlds.Count);
}
