namespace Chats.Emulator.Facts.Matching;

/// <summary>What matches.</summary>
/// <param name="Facts">The facts: one, or several messages in a row.</param>
/// <param name="Whole">The fact; of several messages the last, with the texts of all in one.</param>
internal sealed record FactFinding(IReadOnlyList<Fact> Facts, Fact Whole);
