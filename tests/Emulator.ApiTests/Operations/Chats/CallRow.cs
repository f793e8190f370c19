using System.Collections.Frozen;

namespace Chats.Emulator.ApiTests.Operations.Chats;

/// <summary>One row of a table of refusals: what is wrong, in which chat and body, and how it is refused.</summary>
/// <param name="Name">The row of the contract and what is wrong.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The vendor's code.</param>
/// <param name="Chat">The chat.</param>
/// <param name="Body">A body with exactly this fault; null: none.</param>
internal sealed record CallRow(string Name, int Status, int Code, string Chat, string? Body = null)
{
    public static FrozenDictionary<string, CallRow> Table(params CallRow[] rows) =>
        rows.ToFrozenDictionary(row => row.Name, StringComparer.Ordinal);
}
