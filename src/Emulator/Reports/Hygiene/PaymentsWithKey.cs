using Chats.Emulator.Journal;

namespace Chats.Emulator.Reports.Hygiene;

/// <summary>A payment without a key can be made twice: the answer may get lost, and the call is sent again.</summary>
internal sealed class PaymentsWithKey : IHygieneCheck
{
    private static readonly string[] Creates = ["createPayment", "createPaymentRequest"];

    public string Id => "payment-without-key";

    public string Demand => "Creates payments only with an idempotency key";

    public string Remedy =>
        "Send the header Idempotency-Key, one for each purchase: the same call again then goes on with the same payment.";

    public IEnumerable<HygieneFinding> Look(IReadOnlyList<JournalEntry> journal) => journal
        .Where(entry => Creates.Contains(entry.Operation) && entry.IdempotencyKey is null && MayHaveCreated(entry))
        .GroupBy(entry => entry.Operation)
        .Select(calls => Proofs.Finding($"{calls.Key} was called without a key {Times.Text(calls.Count())}.", calls));

    /// <summary>A refused call made nothing; of one whose answer was lost the client cannot know.</summary>
    private static bool MayHaveCreated(JournalEntry entry) => entry.Status is not (>= 400 and < 500);
}
