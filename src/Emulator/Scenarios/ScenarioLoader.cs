using Chats.Emulator.Domain;
using Chats.Emulator.Scenarios.Checks;
using Chats.Emulator.Scenarios.Files;
using Chats.Emulator.Scenarios.Seeding;
using Chats.Emulator.Scenarios.Yaml;
using Chats.Emulator.Time;

namespace Chats.Emulator.Scenarios;

/// <summary>Turns a scenario's text into a world's origin, or into the list of everything wrong with it.</summary>
internal static class ScenarioLoader
{
    /// <param name="text">The YAML.</param>
    /// <param name="fileName">What messages call it.</param>
    /// <param name="now">The real time, where the world starts when its clock is real.</param>
    /// <param name="progress">Told how many of how many chats have been generated.</param>
    /// <param name="httpHosts">The hosts that may be told over plain http besides local ones; null: none.</param>
    public static ScenarioReading Load(string text, string fileName, DateTimeOffset now, Action<int, int>? progress = null, HostList? httpHosts = null)
    {
        var problems = new Problems(fileName);
        if (Read(text, problems, httpHosts) is not { } file) return new ScenarioReading(null, problems.InOrder());
        var start = file.Clock.ManualNow ?? WorldClock.Truncate(now);
        return new ScenarioReading(Seeder.Seed(file, text, start, progress), []);
    }

    /// <summary>Finds every problem and makes nothing.</summary>
    public static ScenarioReading Check(string text, string fileName, HostList? httpHosts = null)
    {
        var problems = new Problems(fileName);
        Read(text, problems, httpHosts);
        return new ScenarioReading(null, problems.InOrder());
    }

    /// <summary>What the text says, before anything is made of it; null when there are problems. Only the emulator that loads it knows where plain http is allowed.</summary>
    public static (ScenarioFile? File, IReadOnlyList<ScenarioProblem> Problems) Parse(string text, string fileName)
    {
        var problems = new Problems(fileName);
        return (Read(text, problems, HostList.All), problems.InOrder());
    }

    /// <summary>The file without problems, or null.</summary>
    private static ScenarioFile? Read(string text, Problems problems, HostList? httpHosts)
    {
        if (YamlText.Read(text, problems) is not { } root || !ScenarioShape.File.TryRead(root, problems, out var file)) return null;
        ScenarioChecks.Run(file, httpHosts ?? HostList.None, problems);
        return problems.IsEmpty ? file : null;
    }
}
