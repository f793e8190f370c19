namespace Chats.Emulator.Reports.Hygiene;

/// <summary>A request in the journal that proves a finding.</summary>
/// <param name="Sequence">Its sequence in the world's journal.</param>
/// <param name="TraceId">Its trace id.</param>
/// <param name="Call">Method and path.</param>
/// <param name="Status">The status it was answered with; 0: the connection was broken.</param>
public sealed record HygieneProof(long Sequence, string TraceId, string Call, int Status);
