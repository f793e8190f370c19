using System.Text;

namespace Chats.Emulator.Reports.Hygiene;

/// <summary>What the client of a world did wrong, as its journal tells: the answer of <c>GET /_emulator/hygiene</c>.</summary>
/// <param name="World">The world's name.</param>
/// <param name="Requests">How many requests were looked at: those the journal still holds.</param>
/// <param name="FirstSequence">The sequence of the oldest of them; above 1 the journal has forgotten some. 0: there are none.</param>
/// <param name="Passed">Whether nothing was wrong.</param>
/// <param name="Rules">Every demand with its findings.</param>
public sealed record HygieneReport(string World, int Requests, long FirstSequence, bool Passed, IReadOnlyList<HygieneRule> Rules)
{
    /// <summary>The demands that were not met.</summary>
    /// <param name="except">Demands that do not count, by id.</param>
    public IReadOnlyList<HygieneRule> Unmet(IReadOnlyCollection<string> except) =>
        [.. Rules.Where(rule => rule.Findings.Count > 0 && !except.Contains(rule.Id))];

    /// <summary>Every finding with its proof and a remedy; empty when nothing was wrong.</summary>
    /// <param name="except">Demands that do not count, by id.</param>
    public string Describe(params IReadOnlyCollection<string> except)
    {
        var text = new StringBuilder();
        foreach (var rule in Unmet(except))
        {
            text.Append($"\n  {rule.Id}: {rule.Remedy}");
            foreach (var finding in rule.Findings) text.Append($"\n    {finding.Text} {Describe(finding.Proof)}");
        }

        return text.ToString();
    }

    internal static string Describe(IEnumerable<HygieneProof> proof) =>
        $"({string.Join("; ", proof.Select(each => $"#{each.Sequence} {each.Call} → {each.Status}, {each.TraceId}"))})";
}
