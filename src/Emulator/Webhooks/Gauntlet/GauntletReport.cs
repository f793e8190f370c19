namespace Chats.Emulator.Webhooks.Gauntlet;

#pragma warning disable MA0048 // a report and its lines read best on one page

/// <summary>How a receiver stood every trial.</summary>
/// <param name="Url">The receiver; nothing else was called.</param>
/// <param name="Passed">How many trials it stood.</param>
/// <param name="Failed">How many it did not.</param>
/// <param name="Cases">Each trial, in the order they were made.</param>
public sealed record GauntletReport(string Url, int Passed, int Failed, IReadOnlyList<GauntletResult> Cases);

/// <summary>One trial.</summary>
/// <param name="Name">Its name, the same in every report.</param>
/// <param name="Sent">What was sent.</param>
/// <param name="Expected">What a good receiver answers.</param>
/// <param name="Answered">What this one answered, once for each request.</param>
/// <param name="Passed">Whether that is right.</param>
public sealed record GauntletResult(
    string Name, string Sent, GauntletExpectation Expected, IReadOnlyList<GauntletAnswer> Answered, bool Passed)
{
    /// <summary>What to do about it, when it is not.</summary>
    public string? Remedy { get; init; }

    /// <summary>What could be better though nothing is wrong.</summary>
    public string? Advice { get; init; }
}

/// <summary>One answer of the receiver.</summary>
/// <param name="LatencyMs">How long it took.</param>
public sealed record GauntletAnswer(double LatencyMs)
{
    /// <summary>The HTTP status; null when there was no answer.</summary>
    public int? Status { get; init; }

    /// <summary>Why there was none.</summary>
    public string? Error { get; init; }
}
