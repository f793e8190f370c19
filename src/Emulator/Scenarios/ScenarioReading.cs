using Chats.Emulator.Scenarios.Sources;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds.Savepoints;

namespace Chats.Emulator.Scenarios;

/// <summary>What became of reading a scenario: a world's origin, or everything that is wrong. Nothing is ever half loaded.</summary>
/// <param name="Origin">Null when there are problems, and after a mere check.</param>
/// <param name="Problems">In the order of the files.</param>
internal sealed record ScenarioReading(WorldOrigin? Origin, IReadOnlyList<ScenarioProblem> Problems)
{
    /// <summary>The files it was read from.</summary>
    public IReadOnlyList<SourceFile> Files { get; init; } = [];
}
