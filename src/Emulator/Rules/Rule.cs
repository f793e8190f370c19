namespace Chats.Emulator.Rules;

/// <summary>One rule of the vendor: what it demands, how it is refused, and how we know.</summary>
/// <param name="Id">A stable name, for example <c>chats.create.from-e164</c>.</param>
/// <param name="Error">The catalogue row a violation is answered with.</param>
/// <param name="Evidence">How far the rule, with its code, is proven.</param>
/// <param name="Decision">The decision it follows, where the vendor's pages do not settle it.</param>
internal sealed record Rule(string Id, ApiError Error, Evidence Evidence, Source? Decision = null)
{
    /// <summary>Where it can be read: the decision, or the vendor's page of its error code.</summary>
    public Source Source => Decision ?? new Source(Error.DocUrl);

    /// <summary>The HTTP status, where it differs from the catalogue's: 405, 413 and 415 have no code of their own.</summary>
    public int Status { get; init; } = Error.Status ?? 500;

    /// <summary>Rule and evidence as a header tells them: <c>chats.exists; evidence=documented</c>.</summary>
    public string Mark { get; } = $"{Id}; evidence={Evidence.ToWireName()}";

    /// <summary>A violation with the catalogue's own message.</summary>
    public Refusal Refuse() => new(this, Error.Message);

    /// <summary>A violation that waiting puts right; the vendor's 429 always says how long.</summary>
    public Refusal RefuseFor(int seconds) => new(this, $"Rate limited. Try again in {seconds} seconds.") { RetryAfter = seconds };

    /// <summary>A violation whose message names the specific problem.</summary>
    public Refusal Refuse(string message) => new(this, message);
}
