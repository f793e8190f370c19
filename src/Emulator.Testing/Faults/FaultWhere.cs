using Chats.Emulator.Control;

namespace Chats.Emulator.Testing;

/// <summary>What a call must carry for a fault to count it; everything set must match.</summary>
public sealed record FaultWhere
{
    /// <summary>The line, E.164, from the body or the query.</summary>
    public string? From { get; init; }

    /// <summary>A recipient, from the body or the query: a handle or a name.</summary>
    public string? To { get; init; }

    /// <summary>The chat's id, from the path; or its key.</summary>
    public ChatReference? Chat { get; init; }

    /// <summary>The API key.</summary>
    public string? Token { get; init; }

    /// <summary>Request headers and their exact values.</summary>
    public IReadOnlyDictionary<string, string>? Header { get; init; }

    /// <summary>Something the request's body contains, compared ordinally.</summary>
    public string? TextContains { get; init; }
}
