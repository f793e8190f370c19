using Chats.Emulator.Common;
using Chats.Emulator.Scenarios;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Savepoints;

namespace Chats.Emulator.Control.Worlds;

/// <summary>Lists, creates and deletes worlds.</summary>
internal static class WorldEndpoints
{
    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapGet("/worlds", List).WithSummary("Every world and what opens it");
        control.MapPost("/worlds", Post)
            .WithSummary("A new world from the boot scenario, another world's present state, a savepoint, or YAML")
            .Produces<WorldResponse>(StatusCodes.Status201Created);
        control.MapDelete("/worlds/{name}", Delete).WithSummary("Ends a world").Produces(StatusCodes.Status204NoContent);
    }

    private static WorldListResponse List(WorldRegistry worlds) => new([.. worlds.All.Select(world => Describe(worlds, world))]);

    private static IResult Post(
        ControlCall call, CreateWorldRequest? request, WorldRegistry worlds, TimeProvider system, HostList httpHosts)
    {
        request ??= new CreateWorldRequest();
        if (request.Name is { } name && !WorldKey.IsName(name))
        {
            return Problems.Of(
                400, "Invalid name",
                "A world's name holds letters, digits, '.', '-' and '_', starts with a letter or digit, and has at most 64 characters.");
        }

        if (request is { From: not null, Scenario: not null })
        {
            return Problems.Of(400, "Two sources", "Give either 'from' or 'scenario', not both.");
        }

        if (request.From is { } from)
        {
            return Source(from, call.World, worlds) is { } source ? Create(worlds, request.Name, source) : UnknownSource(from, call.World);
        }

        if (request.Scenario is not { } yaml) return Create(worlds, request.Name, worlds.Default.Origin);

        var reading = ScenarioLoader.Load(yaml, "scenario", system.GetUtcNow(), httpHosts: httpHosts);
        return reading.Origin is { } origin ? Create(worlds, request.Name, origin) : Problems.Of(reading.Problems);
    }

    private static IResult Create(WorldRegistry worlds, string? name, WorldOrigin origin)
    {
        if (worlds.Create(name, origin, out var isFull) is { } world)
        {
            return Results.Created($"{ControlPaths.Prefix}/worlds/{world.Name}", Describe(worlds, world));
        }

        return isFull
            ? Problems.Of(
                409, "Too many worlds", $"There are {worlds.Maximum} worlds already; delete some, or raise CHATS_EMULATOR_MAX_WORLDS.")
            : Problems.Of(409, "Name taken", $"There is a world named '{name}' already; delete it first or choose another name.");
    }

    /// <summary>What a new world starts from: another one as it stands now, or a savepoint of the call's own.</summary>
    private static WorldOrigin? Source(string from, World own, WorldRegistry worlds)
    {
        if (worlds.Find(from) is { } world) return world.Fork();
        return own.Fork(from);
    }

    private static IResult Delete(string name, WorldRegistry worlds)
    {
        if (worlds.Find(name) is not { } world) return Unknown(name);
        if (world == worlds.Default)
        {
            return Problems.Of(409, "The default world stays", $"Use POST {ControlPaths.Prefix}/reset to bring it back to its start.");
        }

        return worlds.Delete(world) ? Results.NoContent() : Unknown(name);
    }

    private static IResult Unknown(string name) =>
        Problems.Of(404, "Unknown world", $"There is no world named '{name}'; GET {ControlPaths.Prefix}/worlds lists those there are.");

    private static IResult UnknownSource(string name, World own) => Problems.Of(
        404,
        "Unknown world",
        $"There is no world named '{name}', and world '{own.Name}' has no savepoint of that name; GET {ControlPaths.Prefix}/worlds and "
            + $"GET {ControlPaths.Prefix}/savepoints list those there are.");

    private static WorldResponse Describe(WorldRegistry worlds, World world)
    {
        var token = WorldKey.Of(world);
        var others = worlds.TokensOf(world).Where(other => other != token);
        return new WorldResponse(world.Name, token, [.. world.Current.LineNumbers], [.. others], world.Origin.ScenarioName);
    }
}
