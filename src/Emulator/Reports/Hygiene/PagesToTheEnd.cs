using System.Globalization;
using Chats.Emulator.Journal;
using Microsoft.AspNetCore.WebUtilities;

namespace Chats.Emulator.Reports.Hygiene;

/// <summary>
/// A list is not its first page: a client that got a cursor asks for the next page. One that names a small limit and asks once wants the
/// newest few, and has them.
/// </summary>
internal sealed class PagesToTheEnd : IHygieneCheck
{
    /// <summary>The length of a page of chats when none is asked for; clients ask for a longer one to read a whole list.</summary>
    private const int SmallLimit = 20;

    public string Id => "paging";

    public string Demand => "Follows next_cursor until it is null";

    public string Remedy => "Ask again with cursor set to next_cursor while it is not null; the SDKs' iterators do so.";

    public IEnumerable<HygieneFinding> Look(IReadOnlyList<JournalEntry> journal)
    {
        var lastAsked = journal.Where(entry => entry.Query.Length > 0)
            .GroupBy(entry => (List(entry), entry.Caller, Cursor: CursorOf(entry)))
            .ToDictionary(calls => calls.Key, calls => calls.Max(entry => entry.Sequence));
        return journal
            .Where(page => page.NextCursor is { } next && !IsLookUp(page)
            && lastAsked.GetValueOrDefault((List(page), page.Caller, next)) <= page.Sequence)
            .GroupBy(page => (page.Path, page.Query, page.Caller))
            .Select(pages => Proofs.Finding($"{pages.First().Operation} was left with more to come {Times.Text(pages.Count())}.", pages));
    }

    /// <summary>The list itself with its filters, whichever of its addresses was called; the pages may be of any length.</summary>
    private static string List(JournalEntry entry) => QueryHelpers.AddQueryString(
        entry.Path[Math.Max(0, entry.Path.IndexOf("/v3/", StringComparison.Ordinal))..],
        QueryHelpers.ParseQuery(entry.Query).Where(word => word.Key is not ("cursor" or "limit"))
            .OrderBy(word => word.Key, StringComparer.Ordinal));

    private static bool IsLookUp(JournalEntry page) =>
        CursorOf(page) is null && int.TryParse(WordOf(page, "limit"), CultureInfo.InvariantCulture, out var limit) && limit <= SmallLimit;

    private static string? CursorOf(JournalEntry entry) => WordOf(entry, "cursor");

    private static string? WordOf(JournalEntry entry, string name) =>
        QueryHelpers.ParseQuery(entry.Query).TryGetValue(name, out var word) ? word.ToString() : null;
}
