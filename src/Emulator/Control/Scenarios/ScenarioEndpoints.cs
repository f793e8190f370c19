using System.Collections.Immutable;
using System.Text;
using Chats.Emulator.Common;
using Chats.Emulator.Control.State;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Scenarios;
using Chats.Emulator.Scenarios.Exporting;
using Chats.Emulator.Scenarios.Sources;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control.Scenarios;

/// <summary>
/// Shows and replaces the scenario a world was made from, writes one of what became of it, and brings a world back to its start.
/// </summary>
internal static class ScenarioEndpoints
{
    private const string Yaml = "application/yaml";

    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapGet("/scenario", Get).WithSummary("The YAML this world was made from").Produces<string>(200, Yaml);
        control.MapGet("/scenario/current", Export)
            .WithSummary("The world as it stands now, as YAML that makes an equal one; 409 while something is under way")
            .Produces<string>(200, Yaml);
        control.MapPut("/scenario", (Delegate)Put)
            .WithSummary("Seeds this world anew from YAML; 422 lists every problem and changes nothing")
            .WithDescription(
                "The body is the YAML itself, whatever its Content-Type says. The header " + SentVariables.Header
                    + " may send variables for ${env.NAME} in it along, as a JSON object of texts; those of the emulator are not read.")
            .Produces(StatusCodes.Status204NoContent);
        control.MapPost("/reset", Reset).WithSummary("Brings state, clock, faults, journal and ids back to the start")
            .Produces(StatusCodes.Status204NoContent);
    }

    private static IResult Get(ControlCall call) => Results.Text(call.World.Origin.ScenarioText, Yaml);

    private static IResult Export(ControlCall call, TimeProvider system)
    {
        var links = call.Links();
        var export = ScenarioExport.Of(call.World, links.State);
        if (export.Yaml is not { } yaml) return Problems.Of(409, "Not at rest", export.Obstacle!);
        return Difference(yaml, call.World.Origin.Environment, links, system.GetUtcNow()) is { } difference
            ? Problems.Of(
                409, "Not expressible",
                $"A scenario cannot say everything this world holds: {difference} GET {ControlPaths.Prefix}/snapshot keeps it as it is.")
            : Results.Text(yaml, Yaml);
    }

    /// <summary>What would be otherwise in a world made from the text; an export that is not the world is worse than none.</summary>
    private static string? Difference(string yaml, EnvironmentValues? environment, MediaLinks links, DateTimeOffset now)
    {
        var reading = ScenarioLoader.Load(yaml, "scenario", now, httpHosts: HostList.All, environment: environment);
        if (reading.Origin is not { } origin) return string.Join(" ", reading.Problems.Select(problem => $"{problem.Message}."));
        var (here, there) = (StateText.Of(links), StateText.Of(links with { State = origin.State }));
        if (here.Span.SequenceEqual(there.Span)) return null;
        var (actual, written) = (Encoding.UTF8.GetString(here.Span).Split('\n'), Encoding.UTF8.GetString(there.Span).Split('\n'));
        var line = actual.Zip(written).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1} of its state, {actual.ElementAtOrDefault(line)?.Trim()}, would be {written.ElementAtOrDefault(line)?.Trim()}.";
    }

    private static async Task<IResult> Put(
        ControlCall call, HttpRequest request, WorldRegistry worlds, TimeProvider system, HostList httpHosts,
        CancellationToken cancellation)
    {
        if (!TryEnvironment(request, out var environment)) return BadEnvironment();
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var text = await reader.ReadToEndAsync(cancellation);
        var reading = ScenarioLoader.Load(text, "scenario", system.GetUtcNow(), httpHosts: httpHosts, environment: environment);
        if (reading.Origin is not { } origin) return Problems.Of(reading.Problems);
        return worlds.Reseed(call.World, origin) ? Results.NoContent() : Problems.WorldHasEnded(call.World);
    }

    /// <summary>The variables that came along; false where they cannot be read.</summary>
    private static bool TryEnvironment(HttpRequest request, out EnvironmentValues? environment)
    {
        environment = null;
        if (request.Headers[SentVariables.Header] is not [{ } sent]) return request.Headers[SentVariables.Header].Count == 0;
        if (SentVariables.Read(sent) is not { } variables) return false;
        environment = new EnvironmentValues(variables.ToImmutableDictionary(StringComparer.Ordinal), []);
        return true;
    }

    private static IResult BadEnvironment() => Problems.Of(
        400, "Invalid environment", $"{SentVariables.Header} is a JSON object of texts, such as {{\"HOOK_SECRET\":\"whsec_…\"}}.");

    private static IResult Reset(ControlCall call)
    {
        call.World.Reset();
        return Results.NoContent();
    }
}
