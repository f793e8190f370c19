namespace Chats.Emulator.Webhooks.Checking;

#pragma warning disable MA0048 // a report and its parts read best on one page

/// <summary>Whether a webhook that was received is rightly signed, and if not, why.</summary>
/// <param name="Valid">Whether every scheme whose headers are there is right, and there is one.</param>
/// <param name="Summary">The most important in one sentence.</param>
/// <param name="Schemes">What was found of each scheme.</param>
public sealed record SignatureReport(bool Valid, string Summary, IReadOnlyList<SchemeReport> Schemes);

/// <summary>What was found of one scheme.</summary>
/// <param name="Scheme"><c>standard_webhooks</c> (<c>webhook-*</c>), or <c>x_webhook</c>, the deprecated <c>X-Webhook-*</c>.</param>
/// <param name="Found">Whether any of its headers is there.</param>
/// <param name="Valid">Whether a careful receiver accepts it now.</param>
/// <param name="Problems">Why it does not.</param>
public sealed record SchemeReport(string Scheme, bool Found, bool Valid, IReadOnlyList<SignatureProblem> Problems)
{
    /// <summary>The signature that these headers, this body and the secret make; null: a header that is signed is missing.</summary>
    public string? Expected { get; init; }

    /// <summary>The signature that came.</summary>
    public string? Received { get; init; }

    /// <summary>The timestamp that came, when it is one.</summary>
    public TimestampReport? Timestamp { get; init; }

    /// <summary>What code with a common mistake computes from the same, to compare with what yours computes; null: likewise.</summary>
    public IReadOnlyList<MistakeReport>? Mistakes { get; init; }
}

/// <summary>One thing that is wrong.</summary>
/// <param name="Code">For programs: <c>missing_header</c>, <c>malformed_header</c>, <c>malformed_secret</c>, <c>wrong_key</c>,
/// <c>wrong_text</c>, <c>wrong_secret</c>, <c>altered_body</c>, <c>altered_header</c>, <c>timestamp_outside_tolerance</c> or
/// <c>no_match</c>.</param>
/// <param name="Message">For people, with what to do.</param>
public sealed record SignatureProblem(string Code, string Message);

/// <summary>How far a timestamp is from the clocks a receiver may go by; more than nothing: it is older.</summary>
/// <param name="At">The timestamp.</param>
/// <param name="MachineAgeSeconds">Its age by the emulator's machine.</param>
/// <param name="WorldAgeSeconds">Its age by the world's clock.</param>
public sealed record TimestampReport(DateTimeOffset At, long MachineAgeSeconds, long WorldAgeSeconds);

/// <summary>A common mistake.</summary>
/// <param name="Mistake">What the code does.</param>
/// <param name="Signature">What comes of it.</param>
public sealed record MistakeReport(string Mistake, string Signature);
