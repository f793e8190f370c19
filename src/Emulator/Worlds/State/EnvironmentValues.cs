using System.Collections.Immutable;

namespace Chats.Emulator.Worlds.State;

/// <summary>What of a scenario came from environment variables. Whatever writes a world down writes the references instead.</summary>
/// <param name="Variables">The variables that were read; those that were not set are missing.</param>
/// <param name="Values">Each value that holds a reference.</param>
internal sealed record EnvironmentValues(ImmutableDictionary<string, string> Variables, ImmutableArray<EnvironmentValue> Values)
{
    /// <summary>How a text is shown: as the reference it came from, if it did.</summary>
    public string Shown(string text) => Values.FirstOrDefault(value => value.Text == text)?.Written ?? text;
}
