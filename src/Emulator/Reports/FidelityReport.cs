using System.Text;

namespace Chats.Emulator.Reports;

/// <summary>How far what the emulator does is proven, and what traffic relied on: the answer of <c>GET /_emulator/fidelity</c>.</summary>
/// <param name="Scope"><c>world NAME</c>, or <c>all worlds</c> with those that ended.</param>
/// <param name="Level">The newest official client whose API is emulated: <c>linq-python 0.65.0 (2026-10-09)</c>.</param>
/// <param name="Rules">The rules that match what was asked for: those that refuse, then the behaviours.</param>
public sealed record FidelityReport(string Scope, string Level, IReadOnlyList<FidelityRule> Rules)
{
    /// <summary>A line for each rule, with the trace ids of those who relied on it.</summary>
    public string Describe()
    {
        var text = new StringBuilder();
        foreach (var rule in Rules)
        {
            text.Append($"\n  {rule.Id} ({rule.Evidence}): {rule.Text}");
            if (rule.Witnesses is { } witnesses)
            {
                text.Append(
                    $"\n    relied on {Times.Text(rule.ReliedOn ?? 0)}, first by {string.Join(", ", witnesses.Select(reference => $"{reference.World}/{reference.TraceId}"))}");
            }
        }

        return text.ToString();
    }
}
