using Chats.Emulator.Reports;

namespace Chats.Emulator.Testing;

/// <summary>Something relied on rules that are only assumed: the real API may well act otherwise there.</summary>
#pragma warning disable CA1032 // only a verification makes one, and it always has rules
public sealed class AssumedRuleException : VerificationException
#pragma warning restore CA1032
{
    internal AssumedRuleException(FidelityReport report)
        : base($"In {report.Scope}, what happened was decided by rules that are only assumed:{report.Describe()}") => Rules = report.Rules;

    /// <summary>The rules, each with how often it was relied on and the trace ids of the first who did.</summary>
    public IReadOnlyList<FidelityRule> Rules { get; }
}
