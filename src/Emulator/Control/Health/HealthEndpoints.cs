using Chats.Emulator.Worlds.Access;

namespace Chats.Emulator.Control.Health;

/// <summary>Whether the emulator is there and what it runs.</summary>
internal static class HealthEndpoints
{
    public static readonly string Version = typeof(HealthEndpoints).Assembly.GetName().Version!.ToString(3);

    public static void Map(IEndpointRouteBuilder control) =>
        control.MapGet("/health", Get).WithSummary("Whether the emulator is there and what it runs");

    private static EmulatorHealthResponse Get(WorldRegistry worlds) => new("ok", Version, worlds.Default.Origin.ScenarioName, worlds.Count);
}
