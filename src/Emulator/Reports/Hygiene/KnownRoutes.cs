using System.Text.RegularExpressions;
using Chats.Emulator.Journal;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Reports.Hygiene;

/// <summary>A call that reaches no operation was built wrongly, most often from a wrong base URL.</summary>
internal sealed partial class KnownRoutes : IHygieneCheck
{
    public string Id => "unknown-route";

    public string Demand => "Calls only operations there are";

    public string Remedy =>
        "Set the base URL to the emulator's address and /api/partner, as SDKs add /v3 themselves; plain HTTP needs /v3 or "
            + "/api/partner/v3 before the path.";

    public IEnumerable<HygieneFinding> Look(IReadOnlyList<JournalEntry> journal) => journal
        .Where(entry => entry.Rule == TransportRules.KnownRoute.Id)
        .GroupBy(entry => (entry.Method, entry.Path))
        .Select(calls => Proofs.Finding($"{calls.Key.Method} {calls.Key.Path} reached no operation {Times.Text(calls.Count())}.", calls));

    /// <summary>
    /// Whether a call was no try to reach the API: it reached nothing, and nothing of the vendor's was meant. Browsers and scanners ask for
    /// much.
    /// </summary>
    public static bool IsNoise(JournalEntry entry) => entry.Rule == TransportRules.KnownRoute.Id && !VendorLike().IsMatch(entry.Path);

    [GeneratedRegex(
        @"\A/api/|/v[0-9]+(/|\z)|\A/(chats|messages|attachments|phone_?numbers|webhook-subscriptions)(/|\z)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex VendorLike();
}
