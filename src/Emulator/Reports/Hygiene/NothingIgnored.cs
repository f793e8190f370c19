using Chats.Emulator.Journal;

namespace Chats.Emulator.Reports.Hygiene;

/// <summary>What the vendor ignores does nothing: a misspelt word looks as if it worked.</summary>
internal sealed class NothingIgnored : IHygieneCheck
{
    public string Id => "ignored-input";

    public string Demand => "Sends only parameters and keys that the operation reads";

    public string Remedy => "Correct or drop what is named: the vendor takes it without a word, and does nothing with it.";

    public IEnumerable<HygieneFinding> Look(IReadOnlyList<JournalEntry> journal) => journal
        .SelectMany(entry => entry.Notes?.Where(IgnoredInputNote.Is).Select(note => (note, entry)) ?? [])
        .GroupBy(ignored => (ignored.entry.Operation, ignored.note), ignored => ignored.entry)
        .Select(calls => Proofs.Finding($"{calls.Key.Operation} {calls.Key.note} ({Times.Text(calls.Count())}).", calls));
}
