namespace Chats.Emulator.Reports;

/// <summary>The coverage of one kind of things.</summary>
/// <param name="Name"><c>operations</c>, <c>errors</c>, <c>rules</c>, <c>events</c> or <c>faults</c>.</param>
/// <param name="Covered">How many of them were exercised at least once.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Percent">The share that was exercised, 0–100, cut to one decimal.</param>
/// <param name="Missing">The names of those that were not.</param>
/// <param name="Items">All of them with their counts.</param>
public sealed record CoverageSection(
    string Name, int Covered, int Total, double Percent, IReadOnlyList<string> Missing, IReadOnlyList<CoverageItem> Items);
