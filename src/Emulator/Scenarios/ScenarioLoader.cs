using Chats.Emulator.Common;
using Chats.Emulator.Scenarios.Checks;
using Chats.Emulator.Scenarios.Model.People;
using Chats.Emulator.Scenarios.Model.World;
using Chats.Emulator.Scenarios.Sources;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Time;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios;

/// <summary>Turns a scenario's text or files into a world's origin, or into the list of everything wrong with them.</summary>
internal static class ScenarioLoader
{
    /// <param name="text">The YAML.</param>
    /// <param name="fileName">What messages call it.</param>
    /// <param name="now">The real time, where the world starts when its clock does not say.</param>
    /// <param name="progress">Told how many of how many chats have been generated.</param>
    /// <param name="httpHosts">The hosts that may be told over plain http besides local ones; null: none.</param>
    /// <param name="environment">What the world it was written from had read from the environment; a text of any other origin reads nothing
    /// from there.</param>
    public static ScenarioReading Load(
        string text,
        string fileName,
        DateTimeOffset now,
        Action<int, int>? progress = null,
        HostList? httpHosts = null,
        EnvironmentValues? environment = null)
    {
        var problems = new Problems(fileName);
        return Load(
            SourceReader.ReadText(text, problems, environment is null ? null : environment.Variables.GetValueOrDefault), problems, now,
            progress, httpHosts);
    }

    /// <param name="paths">The files, which together are one scenario; at least one.</param>
    /// <param name="now">The real time, where the world starts when its clock does not say.</param>
    /// <param name="progress">Told how many of how many chats have been generated.</param>
    /// <param name="httpHosts">The hosts that may be told over plain http besides local ones; null: none.</param>
    public static ScenarioReading LoadFiles(
        IReadOnlyList<string> paths, DateTimeOffset now, Action<int, int>? progress = null, HostList? httpHosts = null)
    {
        var problems = new Problems(paths[0]);
        return Load(SourceReader.ReadFiles(paths, problems), problems, now, progress, httpHosts);
    }

    /// <summary>Finds every problem and makes nothing.</summary>
    public static ScenarioReading Check(string text, string fileName, HostList? httpHosts = null)
    {
        var problems = new Problems(fileName);
        Read(SourceReader.ReadText(text, problems), problems, httpHosts);
        return new ScenarioReading(null, problems.InOrder());
    }

    /// <summary>Finds every problem of files that together are one scenario.</summary>
    public static ScenarioReading CheckFiles(IReadOnlyList<string> paths, HostList? httpHosts = null)
    {
        var problems = new Problems(paths[0]);
        var source = SourceReader.ReadFiles(paths, problems);
        Read(source, problems, httpHosts);
        return new ScenarioReading(null, problems.InOrder()) { Files = source.Files };
    }

    /// <summary>
    /// What the text says, before anything is made of it; null when there are problems. Only the emulator that loads it knows where plain
    /// http is allowed.
    /// </summary>
    public static (ScenarioFile? File, IReadOnlyList<ScenarioProblem> Problems) Parse(string text, string fileName)
    {
        var problems = new Problems(fileName);
        return (Read(SourceReader.ReadText(text, problems), problems, HostList.All), problems.InOrder());
    }

    /// <summary>What a document says whose values are in place; null when it has problems.</summary>
    public static ScenarioFile? Read(Node root, Problems problems, HostList httpHosts)
    {
        var before = problems.Count;
        var names = KnownNamesReader.Read(root);
        problems.People = names.People;
        problems.Names = names;
        if (!ScenarioCodec.File.TryRead(root, problems, out var file)) return null;
        file.PutChatsOnOnlyLine();
        ScenarioChecks.Run(file, httpHosts, problems);
        return problems.Count == before ? file : null;
    }

    private static ScenarioReading Load(
        ScenarioSource source, Problems problems, DateTimeOffset now, Action<int, int>? progress, HostList? httpHosts)
    {
        if (Read(source, problems, httpHosts) is not { } file)
        {
            return new ScenarioReading(null, problems.InOrder()) { Files = source.Files };
        }

        var start = file.Clock.Start ?? WorldClock.Truncate(now);
        return new ScenarioReading(
            Seeder.Seed(file, source.Text, start, progress) with { Environment = source.Environment }, [])
        { Files = source.Files };
    }

    /// <summary>The file without problems, or null.</summary>
    private static ScenarioFile? Read(ScenarioSource source, Problems problems, HostList? httpHosts) =>
        source.Root is { } root && Read(root, problems, httpHosts ?? HostList.None) is { } file && problems.IsEmpty ? file : null;
}
