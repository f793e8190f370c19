using System.Collections.Immutable;

namespace Chats.Emulator.Worlds.Personas;

/// <summary>How people behave by themselves.</summary>
/// <param name="Name">Its name; of one that a person has alone, the person's handle.</param>
/// <param name="Rules">What they do and when, tried in order.</param>
internal sealed record Persona(string Name, ImmutableArray<PersonaRule> Rules)
{
    /// <summary>How many acts the guard lets pass where nothing else is said.</summary>
    public const int StandardGuard = 30;

    /// <summary>How many acts a chat and minute they do at most; null: any number.</summary>
    public int? PerMinute { get; init; } = StandardGuard;

    /// <summary>What a rule is called in events.</summary>
    public string NameOf(int rule) => Rules[rule].Name is { } name
        ? $"{Name}/{name}"
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Name}/{rule + 1}");
}
