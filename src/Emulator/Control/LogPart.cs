namespace Chats.Emulator.Control;

/// <summary>Which part of a log a query asks for.</summary>
/// <param name="Since">Only what comes after this sequence; null: from the beginning.</param>
/// <param name="Limit">At most so many, the oldest; null: all.</param>
/// <param name="Last">At most so many, the newest; null: all.</param>
internal readonly record struct LogPart(long? Since, int? Limit, int? Last)
{
    /// <summary>What is said of a sequence that nothing has.</summary>
    public const string NegativeSince = "'since' is the number after which it begins, not negative.";

    /// <summary>The refusal of a query that no part can be meant by; null: one is.</summary>
    public IResult? Refusal()
    {
        if (Since < 0) return Refuse(NegativeSince);
        if (Limit < 1) return Refuse("'limit' is how many are shown at most, from 1.");
        if (Last < 1) return Refuse("'last' is how many of the newest are shown, from 1.");
        return this is { Limit: not null, Last: not null } ? Refuse("Give 'limit' for the oldest or 'last' for the newest, not both.") : null;
    }

    /// <summary>That part of what comes after <see cref="Since"/>, oldest first.</summary>
    public IEnumerable<T> Of<T>(IEnumerable<T> items) => Last is { } last ? items.TakeLast(last) : items.Take(Limit ?? int.MaxValue);

    private static IResult Refuse(string detail) => Problems.Of(StatusCodes.Status400BadRequest, "Invalid query", detail);
}
