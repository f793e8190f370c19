namespace Chats.Emulator.Control;

/// <summary>Which part of a log a query asks for.</summary>
/// <param name="Since">Only what comes after this sequence; null: from the beginning.</param>
/// <param name="Limit">At most so many, the oldest; null: all.</param>
/// <param name="Last">At most so many, the newest; null: all.</param>
internal readonly record struct LogPart(long? Since, int? Limit, int? Last)
{
    /// <summary>The refusal of a query that no part can be meant by; null: one is.</summary>
    public IResult? Refusal() => this is { Limit: not null, Last: not null }
        ? Problems.Of(400, "Invalid query", "Give 'limit' for the oldest or 'last' for the newest, not both.")
        : null;

    /// <summary>That part of what comes after <see cref="Since"/>, oldest first.</summary>
    public IEnumerable<T> Of<T>(IEnumerable<T> items) => Last is { } last ? items.TakeLast(last) : items.Take(Limit ?? int.MaxValue);
}
