using Chats.Emulator.Scenarios.Writing;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios.Exporting;

/// <summary>A world as it stands, as a scenario; or why it cannot be one.</summary>
/// <param name="Yaml">The scenario.</param>
/// <param name="Obstacle">What keeps it from being written, and what to do about it.</param>
internal sealed record ScenarioExport(string? Yaml, string? Obstacle)
{
    private const string Otherwise = "or keep the world as it is with GET /_emulator/snapshot.";

    private static readonly string[] Remarks =
    [
        "A world as it stood, written by GET /_emulator/scenario/current.",
        "What is not in here begins anew: the journal, events and webhook deliveries, the counts of faults and requests, and the use of "
            + "rate limits.",
    ];

    /// <param name="world">The world: its clock, faults and tokens.</param>
    /// <param name="state">What it holds.</param>
    public static ScenarioExport Of(World world, WorldState state)
    {
        return Problem(state) is { } problem
            ? new ScenarioExport(null, $"{problem}, {Otherwise}")
            : new ScenarioExport(ScenarioWriter.Write(WorldExport.Of(world, state), world.Origin.Environment, Remarks), null);
    }

    private static string? Problem(WorldState state) => PendingWork.Problem(state) ?? FileProblem(state);

    private static string? FileProblem(WorldState state)
    {
        var files =
            state.Attachments.Values.Where(file => file.Content is not null).Select(file => file.FileName).Order(StringComparer.Ordinal)
                .ToList();
        return files.Count == 0
            ? null
            : $"YAML cannot hold the bytes of files that were uploaded or downloaded: {string.Join(", ", files.Take(5))}{(files.Count > 5 ? " …" : "")}. Delete the files first";
    }
}
