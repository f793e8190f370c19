namespace Chats.Emulator.Rules;

/// <summary>An expected refusal: a value, not an exception. One writer turns it into the vendor's envelope.</summary>
/// <param name="Rule">The rule that was violated.</param>
/// <param name="Message">The human text of the envelope.</param>
internal sealed record Refusal(Rule Rule, string Message)
{
    /// <summary>Seconds until another try may succeed; sent as header and member on 429 only.</summary>
    public int? RetryAfter { get; init; }

    public int Status => Rule.Status;

    public ApiError Error => Rule.Error;
}
