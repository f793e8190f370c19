using Chats.Emulator.Common;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Access;

namespace Chats.Emulator.Control.Savepoints;

/// <summary>Saves named points of a world and brings it back to them.</summary>
internal static class SavepointEndpoints
{
    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapGet("/savepoints", List).WithSummary("The savepoints of this world in the order they were saved");
        control.MapPut("/savepoints/{name}", Put)
            .WithSummary("Saves all this world holds under a name; an earlier savepoint of that name is replaced")
            .Produces<SavepointResponse>().Produces<SavepointResponse>(StatusCodes.Status201Created);
        control.MapPost("/savepoints/{name}/restore", Restore).WithQuery("seed")
            .WithSummary("Brings everything back to what it was: state, clock, faults, journal, events, deliveries and ids")
            .WithDescription("With 'seed' ids and chance are made from another number from then on; what has an id keeps it.")
            .Produces(StatusCodes.Status204NoContent);
        control.MapDelete("/savepoints/{name}", Delete).WithSummary("Forgets a savepoint").Produces(StatusCodes.Status204NoContent);
    }

    private static SavepointListResponse List(ControlCall call) => SavepointListResponse.Of(call.World);

    private static IResult Put(ControlCall call, string name)
    {
        if (!WorldKey.IsName(name))
        {
            return Problems.Of(
                400, "Invalid name",
                "A savepoint's name holds letters, digits, '.', '-' and '_', starts with a letter or digit, and has at most 64 "
                    + "characters.");
        }

        var world = call.World;
        if (!world.TrySave(name, out var savepoint, out var isNew))
        {
            return Problems.Of(
                409, "Too many savepoints",
                $"This world has {world.Savepoints.Maximum} savepoints; delete some, or save under the name of one of them.");
        }

        return isNew
            ? Results.Created($"{ControlPaths.Prefix}/savepoints/{name}", SavepointListResponse.Describe(savepoint))
            : Results.Ok(SavepointListResponse.Describe(savepoint));
    }

    private static IResult Restore(ControlCall call, string name, ulong? seed) =>
        call.World.TryRestore(name, seed) ? Results.NoContent() : Unknown(call, name);

    private static IResult Delete(ControlCall call, string name) =>
        call.World.Savepoints.Remove(name) ? Results.NoContent() : Unknown(call, name);

    private static IResult Unknown(ControlCall call, string name)
    {
        IReadOnlyList<string> known = [.. call.World.Savepoints.All.Select(savepoint => savepoint.Name)];
        var hint = known.Count == 0 ? $"; it has none yet: PUT {ControlPaths.Prefix}/savepoints/NAME saves one" : Spelling.Hint(name, known);
        return Problems.Of(404, "Unknown savepoint", $"World '{call.World.Name}' has no savepoint '{name}'{hint}");
    }
}
