using Chats.Emulator.Journal;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Reports.Hygiene;

/// <summary>A group the line has left takes no more calls.</summary>
internal sealed class LeftChatsLeftAlone : IHygieneCheck
{
    public string Id => "left-chat";

    public string Demand => "Leaves a chat alone once the line has left it";

    public string Remedy =>
        "Remember which groups the line has left: its own handle in them has the status left. Calls in them are refused with 409/2013.";

    public IEnumerable<HygieneFinding> Look(IReadOnlyList<JournalEntry> journal) => journal
        .Where(entry => entry.Rule == ChatRules.NotLeft.Id)
        .GroupBy(entry => (entry.Operation, entry.Path))
        .Select(
            calls => Proofs.Finding($"{calls.Key.Operation} was called {Times.Text(calls.Count())} in a chat the line has left.", calls));
}
