using Chats.Emulator.Journal;

namespace Chats.Emulator.Reports.Hygiene;

/// <summary>Requests as proof.</summary>
internal static class Proofs
{
    public static HygieneFinding Finding(string text, params IEnumerable<JournalEntry> proof) =>
        new(text,
            [.. proof.Select(
                entry => new HygieneProof(entry.Sequence, entry.TraceId, $"{entry.Method} {entry.Path}{entry.Query}", entry.Status))]);
}
