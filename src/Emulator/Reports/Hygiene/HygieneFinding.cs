namespace Chats.Emulator.Reports.Hygiene;

/// <summary>One thing a client did wrong.</summary>
/// <param name="Text">What it did, in a sentence.</param>
/// <param name="Proof">The requests that show it, in order.</param>
public sealed record HygieneFinding(string Text, IReadOnlyList<HygieneProof> Proof);
