using Chats.Emulator.Scenarios;
using Chats.Emulator.Worlds;

namespace Chats.Emulator;

/// <summary>Finds and loads the scenario an emulator starts with.</summary>
internal static class BootScenario
{
    private const string BuiltIn = "default.yaml";

    /// <exception cref="ScenarioException">The scenario cannot be read or has problems.</exception>
    public static WorldOrigin Load(EmulatorOptions options, TimeProvider system)
    {
        var (text, file) = Source(options);
        var reading = ScenarioLoader.Load(text, file, system.GetUtcNow(), options.OnSeeding, options.HttpWebhookHosts);
        return reading.Origin ?? throw new ScenarioException([.. reading.Problems.Select(problem => problem.ToString())]);
    }

    private static (string Text, string File) Source(EmulatorOptions options)
    {
        if (options.ScenarioText is { } text) return (text, "scenario");
        if (options.ScenarioFile is not { } path) return (Embedded(), BuiltIn);
        var (read, problem) = ScenarioText.ReadFile(path);
        return problem is null ? (read, path) : throw new ScenarioException([problem.ToString()]);
    }

    private static string Embedded()
    {
        using var stream = typeof(BootScenario).Assembly.GetManifestResourceStream(BuiltIn)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
