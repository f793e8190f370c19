namespace Chats.Emulator.Reports;

/// <summary>One line of a JUnit report.</summary>
/// <param name="Class">What it belongs to.</param>
/// <param name="Name">Its name.</param>
/// <param name="Verdict">What is wrong in a word: <c>failure</c> or <c>skipped</c>; null: nothing.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
internal sealed record JUnitCase(string Class, string Name, string? Verdict = null, string? Message = null)
{
    public const string Failure = "failure";
    public const string Skipped = "skipped";

    /// <summary>More than fits into the message.</summary>
    public string? Details { get; init; }
}
