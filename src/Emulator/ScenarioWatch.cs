using Chats.Emulator.Scenarios;
using Chats.Emulator.Scenarios.Sources;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Access;

namespace Chats.Emulator;

/// <summary>
/// Looks after the scenario's files: when one changes, the default world and the untouched worlds start from what they say now.
/// </summary>
/// <remarks>It looks at the files again and again, because a file that is mounted into a container does not report its changes.</remarks>
internal sealed class ScenarioWatch(EmulatorOptions options, IReadOnlyList<SourceFile> loaded, WorldRegistry worlds, TimeProvider system)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private IReadOnlyList<SourceFile> _loaded = loaded;
    private IReadOnlyList<SourceFile> _seen = loaded;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var before = "";
        using var timer = new PeriodicTimer(Pause, system);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                var stamps = string.Join('\n', _seen.Select(Stamp));
                if (stamps == before) continue;
                before = stamps;
                Look();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host ends.
        }
    }

    private void Look()
    {
        var now = ScenarioLoader.CheckFiles(BootScenario.FilesOf(options)).Files;
        if (now.SequenceEqual(_seen)) return;
        _seen = now;
        if (now.SequenceEqual(_loaded)) options.OnScenarioChange("The scenario is as it was loaded; nothing was changed.");
        else Reseed(BootScenario.Read(options, system));
    }

    private void Reseed(ScenarioReading reading)
    {
        _seen = reading.Files;
        if (reading.Origin is not { } origin)
        {
            foreach (var problem in reading.Problems) options.OnScenarioChange(problem.ToString());
            options.OnScenarioChange("The scenario has changed and has problems; every world was kept as it is.");
            return;
        }

        _loaded = reading.Files;
        var (reseeded, kept) = worlds.ReseedAll(origin);
        options.OnScenarioChange(
            $"The scenario has changed. Seeded anew: {Names(reseeded)}.{(kept.Count == 0 ? "" : $" Kept as they are: {Names(kept)}.")}");
    }

    private static string Names(IReadOnlyList<World> worlds)
    {
        const int shown = 10;
        return string.Join(", ", worlds.Take(shown).Select(world => world.Name))
            + (worlds.Count > shown ? $" and {worlds.Count - shown} more" : "");
    }

    private static string Stamp(SourceFile file)
    {
        var info = new FileInfo(file.Path);
        return info.Exists ? $"{info.LastWriteTimeUtc.Ticks}/{info.Length}" : "";
    }
}
