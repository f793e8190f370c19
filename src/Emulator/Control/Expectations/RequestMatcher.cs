using System.Globalization;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Journal;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Catalog;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Control.Expectations;

/// <summary>What a match of requests means.</summary>
internal static class RequestMatcher
{
    private static readonly string[] Rules = [.. RuleCatalog.All.Concat(EmulatorRules.All).Select(rule => rule.Id)];

    private static readonly string[] Codes = [.. ApiErrors.All.Select(error => Text(error.Code)!)];

    public static MatcherBuilder<JournalEntry> Of(RequestMatch match, int bodyLimit)
    {
        var tooLong = FormattableString.Invariant($"it is longer than the {bodyLimit} bytes the journal keeps of a body");
        JsonText Body(string? text, JournalEntry entry) => new(text, entry.Truncated ? tooLong : null);
        var matcher = new MatcherBuilder<JournalEntry>()
            .Word("operation", match.Operation, VendorOperations.RequestNames, entry => entry.Operation)
            .Equal("method", match.Method?.ToUpperInvariant(), entry => entry.Method)
            .Like("path", match.Path, entry => RequestPaths.Of(entry.Path))
            .Equal("status", match.Status, entry => entry.Status)
            .Word("code", Text(match.Code), Codes, entry => Text(entry.ErrorCode))
            .Word("rule", match.Rule, Rules, entry => entry.Rule)
            .Equal("fault", match.Fault, entry => entry.Fault)
            .Equal("trace_id", match.TraceId, entry => entry.TraceId)
            .Json("request", match.Request, entry => Body(entry.RequestBody, entry))
            .Json("response", match.Response, entry => Body(entry.ResponseBody, entry));
        if (match.Status is { } status and not 0 and (< 100 or > 599))
        {
            matcher.Problems.Add($"There is no status {Text(status)}; known are 100 to 599, and 0 for a connection that was broken.");
        }

        if (match.Query is { } query)
        {
            matcher.Add(
                $"query {query}", entry => Has(entry.Query, query),
                entry => $"query is {(entry.Query.Length == 0 ? "none" : entry.Query)}, without {query}");
        }

        return match.Contains is { } text ? matcher.Add($"the text '{text}'", Contains, WhyNot, readsBody: true) : matcher;

        bool Contains(JournalEntry entry) => Has(entry.RequestBody, text) || Has(entry.ResponseBody, text);
        string WhyNot(JournalEntry entry) =>
            $"neither body contains '{text}'" + (entry.Truncated ? $", as far as one can see: {tooLong}" : "");
    }

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static bool Has(string? body, string text) => body?.Contains(text, StringComparison.Ordinal) == true;
}
