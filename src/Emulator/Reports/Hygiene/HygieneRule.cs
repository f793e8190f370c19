namespace Chats.Emulator.Reports.Hygiene;

/// <summary>One demand on clients, and how this world's lived up to it.</summary>
/// <param name="Id">Its name, for example <c>retry-after</c>.</param>
/// <param name="Demand">What a good client does.</param>
/// <param name="Remedy">What to change in one that does not.</param>
/// <param name="Findings">What was wrong; empty: nothing.</param>
public sealed record HygieneRule(string Id, string Demand, string Remedy, IReadOnlyList<HygieneFinding> Findings);
