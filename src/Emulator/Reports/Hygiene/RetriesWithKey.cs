using Chats.Emulator.Journal;

namespace Chats.Emulator.Reports.Hygiene;

/// <summary>A send that is sent again carries a key, or the person may get it twice.</summary>
internal sealed class RetriesWithKey : IHygieneCheck
{
    /// <summary>Those that take a key; the others have none to offer.</summary>
    private static readonly string[] Keyed = ["createChat", "sendMessage", "sendMessageToChat", "createPoll"];

    public string Id => "retry-without-key";

    public string Demand => "Sends again only with an idempotency key";

    public string Remedy =>
        "Put an idempotency_key into the message (the header counts for POST /messages alone); official SDKs do not make one up.";

    public IEnumerable<HygieneFinding> Look(IReadOnlyList<JournalEntry> journal)
    {
        var failed = new Dictionary<(string, string, int?, ulong?), JournalEntry>();
        foreach (var entry in journal.Where(entry => Keyed.Contains(entry.Operation)))
        {
            var subject = (entry.Operation!, entry.Path, entry.Caller, entry.BodyHash);
            var earlier = failed.GetValueOrDefault(subject);
            if ((earlier is not null || entry.RetryCount > 0) && !SentBody.HasKey(entry)) yield return Finding(earlier, entry);
            if (InvitesRetry(entry)) failed[subject] = entry;
            else failed.Remove(subject);
        }
    }

    /// <summary>Whatever leaves a client in doubt, or asks it to come back: 499 is one that ran out of patience.</summary>
    private static bool InvitesRetry(JournalEntry entry) =>
        entry.IsSpoilt || entry.Status is 0 or 408 or 429 or 499 or >= 500;

    private static HygieneFinding Finding(JournalEntry? earlier, JournalEntry entry) => earlier is null
        ? Proofs.Finding($"{entry.Operation} says it is try {entry.RetryCount + 1}, and has no key.", entry)
        : Proofs.Finding($"{entry.Operation} was sent again with the same body and without a key.", earlier, entry);
}
