using Chats.Emulator.Journal;

namespace Chats.Emulator.Reports.Hygiene;

/// <summary>To mark a group as read is accepted and does nothing: an application must not rely on it.</summary>
internal sealed class GroupsNotMarkedRead : IHygieneCheck
{
    public string Id => "group-read";

    public string Demand => "Marks only direct chats as read";

    public string Remedy => "Skip POST /chats/{chatId}/read where is_group is true: it answers 204 and does nothing.";

    public IEnumerable<HygieneFinding> Look(IReadOnlyList<JournalEntry> journal) => journal
        .Where(entry => entry is { Operation: "markChatRead", IsAboutGroup: true })
        .GroupBy(entry => entry.Path)
        .Select(calls => Proofs.Finding($"A group was marked as read {Times.Text(calls.Count())}.", calls));
}
