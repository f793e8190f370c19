using System.Text;
using Chats.Emulator.Scenarios;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control;

/// <summary>Shows and replaces the scenario a world was made from, and brings a world back to its start.</summary>
internal static class ScenarioOperations
{
    private const string Yaml = "application/yaml";

    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapGet("/scenario", Get).WithSummary("The YAML this world was made from").Produces<string>(200, Yaml);
        control.MapPut("/scenario", (Delegate)Put).WithSummary("Seeds this world anew from YAML; 422 lists every problem and changes nothing")
            .WithDescription("The body is the YAML itself, whatever its Content-Type says.").Produces(StatusCodes.Status204NoContent);
        control.MapPost("/reset", Reset).WithSummary("Brings state, clock, faults, journal and ids back to the start")
            .Produces(StatusCodes.Status204NoContent);
    }

    private static IResult Get(ControlCall call) => Results.Text(call.World.Origin.ScenarioText, Yaml);

    private static async Task<IResult> Put(ControlCall call, HttpRequest request, WorldRegistry worlds, TimeProvider system, CancellationToken cancellation)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var text = await reader.ReadToEndAsync(cancellation);
        var reading = ScenarioLoader.Load(text, "scenario", system.GetUtcNow());
        if (reading.Origin is not { } origin) return Problems.Of(reading.Problems);
        worlds.Reseed(call.World, origin);
        return Results.NoContent();
    }

    private static IResult Reset(ControlCall call)
    {
        call.World.Reset();
        return Results.NoContent();
    }
}
