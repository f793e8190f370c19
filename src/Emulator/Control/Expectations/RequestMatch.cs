using System.Text.Json;

namespace Chats.Emulator.Control.Expectations;

/// <summary>Which journalled requests are meant: those that meet everything that is set.</summary>
/// <example>
/// <code>
/// new RequestMatch { Operation = "createChat", Status = 201, Request = JsonElement.Parse("""{ "to": ["+14155550123"] }""") }
/// </code>
/// </example>
public sealed record RequestMatch
{
    /// <summary>The operation's name, for example <c>createChat</c>.</summary>
    public string? Operation { get; init; }

    /// <summary>The HTTP method.</summary>
    public string? Method { get; init; }

    /// <summary>The path as it was called, or without <c>/v3</c> and what is before it; <c>*</c> stands for any text.</summary>
    public string? Path { get; init; }

    /// <summary>A text the query contains, for example <c>limit=1</c>.</summary>
    public string? Query { get; init; }

    /// <summary>The HTTP status answered; 0: the connection was broken before an answer.</summary>
    public int? Status { get; init; }

    /// <summary>The vendor's error code of a refusal.</summary>
    public int? Code { get; init; }

    /// <summary>The vendor rule that refused the call.</summary>
    public string? Rule { get; init; }

    /// <summary>The name of the fault that hit.</summary>
    public string? Fault { get; init; }

    /// <summary>The call's trace id.</summary>
    public string? TraceId { get; init; }

    /// <summary>A text that the request's or the answer's body contains.</summary>
    public string? Contains { get; init; }

    /// <summary>What the request's body must have: JSON of which every part is found in it; there may be more.</summary>
    public JsonElement? Request { get; init; }

    /// <summary>What the answer's body must have, in the same way.</summary>
    public JsonElement? Response { get; init; }
}
