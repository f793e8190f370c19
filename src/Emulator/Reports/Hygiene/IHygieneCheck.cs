using Chats.Emulator.Journal;

namespace Chats.Emulator.Reports.Hygiene;

/// <summary>Looks through a journal for one thing clients should not do.</summary>
internal interface IHygieneCheck
{
    string Id { get; }

    /// <summary>What a good client does.</summary>
    string Demand { get; }

    /// <summary>What to change in one that does not.</summary>
    string Remedy { get; }

    /// <param name="journal">The requests, oldest first.</param>
    IEnumerable<HygieneFinding> Look(IReadOnlyList<JournalEntry> journal);
}
