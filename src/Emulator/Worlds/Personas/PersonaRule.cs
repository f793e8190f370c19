using System.Collections.Immutable;
using Chats.Emulator.Domain.Acts;

namespace Chats.Emulator.Worlds.Personas;

/// <summary>What people of a persona do when something happens.</summary>
/// <param name="When">What sets it off.</param>
/// <param name="Then">What they do, one thing after another.</param>
internal sealed record PersonaRule(PersonaTrigger When, ImmutableArray<Act> Then)
{
    /// <summary>Its name; null: its number.</summary>
    public string? Name { get; init; }

    /// <summary>How often it is set off at most; null: any number of times.</summary>
    public int? Times { get; init; }

    /// <summary>Whether <see cref="Times"/> counts all chats together, and not each by itself.</summary>
    public bool TimesInWorld { get; init; }

    /// <summary>How probable it is that it is set off; null: it is.</summary>
    public double? Chance { get; init; }
}
