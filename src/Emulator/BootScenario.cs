using Chats.Emulator.Scenarios;

namespace Chats.Emulator;

/// <summary>Finds and loads the scenario an emulator starts with.</summary>
internal static class BootScenario
{
    private const string BuiltIn = "default.yaml";

    /// <summary>Reads the scenario, or everything that is wrong with it.</summary>
    public static ScenarioReading Read(EmulatorOptions options, TimeProvider system)
    {
        if (options.ScenarioText is { } text)
        {
            return ScenarioLoader.Load(text, "scenario", system.GetUtcNow(), options.OnSeeding, options.HttpWebhookHosts);
        }

        return FilesOf(options) is { Count: > 0 } files
            ? ScenarioLoader.LoadFiles(files, system.GetUtcNow(), options.OnSeeding, options.HttpWebhookHosts)
            : ScenarioLoader.Load(Embedded(), BuiltIn, system.GetUtcNow(), options.OnSeeding, options.HttpWebhookHosts);
    }

    /// <exception cref="ScenarioException">The scenario cannot be read or has problems.</exception>
    public static ScenarioReading Load(EmulatorOptions options, TimeProvider system)
    {
        var reading = Read(options, system);
        return reading.Origin is not null
            ? reading
            : throw new ScenarioException([.. reading.Problems.Select(problem => problem.ToString())]);
    }

    /// <summary>The scenario files that were named, in the order they are read.</summary>
    public static IReadOnlyList<string> FilesOf(EmulatorOptions options) =>
        [.. options.ScenarioFile is { } file ? [file] : Array.Empty<string>(), .. options.ScenarioFiles];

    private static string Embedded()
    {
        using var stream = typeof(BootScenario).Assembly.GetManifestResourceStream(BuiltIn)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
