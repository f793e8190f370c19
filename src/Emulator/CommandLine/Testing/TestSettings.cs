using Chats.Emulator.Conversations.Files;

namespace Chats.Emulator.CommandLine.Testing;

/// <summary>What the command line says of a run of tests.</summary>
internal sealed record TestSettings
{
    /// <summary>The command that starts the application; empty: somebody else does.</summary>
    public IReadOnlyList<string> Command { get; init; } = [];

    /// <summary>The emulator that runs already; null: one of its own.</summary>
    public Uri? Emulator { get; init; }

    public string? Filter { get; init; }

    public Repetition? Repeat { get; init; }

    public ulong Seed { get; init; } = 1;

    public TimeSpan Timeout { get; init; }

    public bool StopsAtFirst { get; init; }

    public bool IsVerbose { get; init; }

    public ApplicationSpec Application { get; init; } = new();

    public IReadOnlyList<ReportFile> Reports { get; init; } = [];

    public string? RecordWords { get; init; }

    public string? ReplayWords { get; init; }

    public string? ControlToken { get; init; }

    /// <summary>The options that a command for one test repeats, as they were given.</summary>
    public IReadOnlyList<string> Repeated { get; init; } = [];
}
