using System.Collections.Immutable;

namespace Chats.Emulator.Domain.Acts;

/// <summary>Whom to ask for a person's words: a command or an address, one of both.</summary>
internal sealed record WordSource
{
    /// <summary>The program with its arguments; empty: none.</summary>
    public ImmutableArray<string> Command { get; init; } = [];

    public string? Url { get; init; }

    /// <summary>How often the person writes, each time after an answer.</summary>
    public int Turns { get; init; } = 1;
}
