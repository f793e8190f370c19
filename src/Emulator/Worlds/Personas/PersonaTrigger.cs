using System.Collections.Immutable;
using Chats.Emulator.Facts.Matching;

namespace Chats.Emulator.Worlds.Personas;

/// <summary>What sets a rule off: one of a fact, silence, or a time.</summary>
internal sealed record PersonaTrigger
{
    /// <summary>What must happen, and by whom.</summary>
    public FactMatch? Match { get; init; }

    /// <summary>How long nobody answers what they wrote.</summary>
    public TimeSpan? Silence { get; init; }

    /// <summary>When they begin by themselves.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The account's line they begin with.</summary>
    public string? To { get; init; }

    /// <summary>Who else is in the chat that they begin.</summary>
    public ImmutableArray<string> With { get; init; } = [];

    /// <summary>Whose silence it is.</summary>
    public string? From { get; init; }

    /// <summary>In words.</summary>
    public string Describe() => this switch
    {
        { Match: { } match } => match.Describe(),
        { Silence: { } silence } => $"no answer for {Common.Durations.Format(silence)}",
        _ => $"at {At:yyyy-MM-dd'T'HH:mm:ss.FFF'Z'}",
    };
}
