using System.Text.Json;
using Chats.Emulator.Journal;

namespace Chats.Emulator.Reports.Hygiene;

/// <summary>A payment that is over stays as it is: to ask for it again tells nothing.</summary>
internal sealed class SettledPaymentsLeftAlone : IHygieneCheck
{
    private static readonly string[] Reads = ["getPayment", "getPaymentRequest"];

    private static readonly string[] Terminal = ["succeeded", "declined", "canceled", "expired"];

    public string Id => "payment-polling";

    public string Demand => "Stops asking for a payment once it is over";

    public string Remedy =>
        "Remember the status: succeeded, declined, canceled and expired are final. Webhooks spare most of the asking before, too.";

    public IEnumerable<HygieneFinding> Look(IReadOnlyList<JournalEntry> journal) => journal
        .Where(entry => Reads.Contains(entry.Operation))
        .GroupBy(entry => (entry.Operation, Payment: Payment(entry), entry.Caller))
        .Select(reads => (reads.Key, Calls: reads.SkipWhile(read => !ShowsEnd(read)).ToList()))
        .Where(reads => reads.Calls.Count > 1)
        .Select(reads => Proofs.Finding(
            $"{reads.Key.Operation} was called {Times.Text(reads.Calls.Count - 1)} after it had shown how the payment ended.", reads.Calls));

    /// <summary>Whichever of its addresses was called.</summary>
    private static string Payment(JournalEntry entry) => entry.Path[Math.Max(0, entry.Path.IndexOf("/v3/", StringComparison.Ordinal))..];

    /// <summary>A body that was cut, or that the client could not read, shows nothing.</summary>
    private static bool ShowsEnd(JournalEntry entry)
    {
        if (entry.Status != StatusCodes.Status200OK || entry.IsSpoilt || entry.ResponseBody is not { } text) return false;
        try
        {
            var body = KeptJson.Parse(text);
            return body.ValueKind == JsonValueKind.Object && body.TryGetProperty("status", out var status)
                && status.ValueKind == JsonValueKind.String && Terminal.Contains(status.GetString());
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
