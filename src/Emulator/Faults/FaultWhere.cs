using System.Collections.Immutable;

namespace Chats.Emulator.Faults;

/// <summary>What a call must carry to be selected; every member that is set must match.</summary>
internal sealed record FaultWhere
{
    /// <summary>The line: <c>from</c> of the body or the query.</summary>
    public string? From { get; init; }

    /// <summary>A recipient: one of <c>to</c> in the body, or <c>to</c> of the query.</summary>
    public string? To { get; init; }

    /// <summary>The chat id in the path.</summary>
    public string? Chat { get; init; }

    /// <summary>The bearer token.</summary>
    public string? Token { get; init; }

    /// <summary>Header names and the exact value each must have.</summary>
    public ImmutableDictionary<string, string> Headers { get; init; } =
        ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Part of the request body's text, compared ordinally.</summary>
    public string? TextContains { get; init; }
}
