using System.CommandLine;

namespace Chats.Emulator.CommandLine.Options;

/// <summary>An option that takes <c>KEY=VALUE</c>, as often as wanted.</summary>
/// <param name="name">Its name.</param>
/// <param name="keys">The keys it knows.</param>
internal sealed class KeyedOption(string name, IReadOnlyList<string> keys) : Option<string[]>(name)
{
    /// <summary>What to write where a key stands as an option of its own; null: it is no key of this one.</summary>
    public string? Instead(string option) =>
        keys.FirstOrDefault(key => option == $"--{key.Replace('_', '-')}") is { } meant ? $"{Name} {meant}=…" : null;
}
