using System.Collections.Immutable;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios.Sources;

/// <summary>What a scenario is made of, before its keys are looked at.</summary>
/// <param name="Root">The document, merged where there are several, with every value in place; null after problems.</param>
/// <param name="Text">The YAML to show for it.</param>
internal sealed record ScenarioSource(Node? Root, string Text)
{
    /// <summary>What came from environment variables; null: nothing.</summary>
    public EnvironmentValues? Environment { get; init; }

    /// <summary>The environment variables it read.</summary>
    public IReadOnlyDictionary<string, string> Variables => Environment?.Variables ?? ImmutableDictionary<string, string>.Empty;

    /// <summary>The files it was read from, included ones too, with what each held.</summary>
    public IReadOnlyList<SourceFile> Files { get; init; } = [];
}
