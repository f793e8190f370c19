using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Lines;

namespace Chats.Emulator.Api.PhoneNumbers;

/// <summary>The report of an audit on the wire.</summary>
internal sealed record ReportResponse(
    string Severity,
    string PrimaryDriver,
    ReportResponse.Driver[] Drivers,
    ReportResponse.ActionItem[] ActionItems,
    ReportResponse.EvidenceResponse Evidence,
    string SummaryMarkdown)
{
    /// <summary>What a line that needs nothing is told.</summary>
    private static readonly AdvisedAction Reassurance = new("Nothing to fix", "This line looks fine; keep the present pace.", "low");

    public static ReportResponse From(string line, ReputationReport report)
    {
        var actions = Advice(report.Drivers);
        return new ReportResponse(
            report.Severity.ToWireName(),
            report.Drivers.IsEmpty ? "" : report.Drivers[0].Key,
            [.. report.Drivers.Select(driver => new Driver(driver.Key, driver.Metric, driver.Summary))],
            actions,
            EvidenceResponse.From(report),
            Markdown(line, report, actions));
    }

    private static ActionItem[] Advice(ImmutableArray<ReputationDriver> drivers)
    {
        var actions = drivers.IsEmpty ? [Reassurance] : drivers.Select(driver => driver.Action);
        return [.. actions.Select((action, place) => new ActionItem(place + 1, action.Title, action.Detail, action.ExpectedImpact))];
    }

    private static string Markdown(string line, ReputationReport report, ActionItem[] actions)
    {
        var text = new StringBuilder($"# Line {line}\n\nReputation: {report.Severity.ToWireName()}\n");
        foreach (var driver in report.Drivers)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n- **{driver.Key}**: {driver.Summary} ({driver.Metric})");
        }

        if (!report.Drivers.IsEmpty) text.Append('\n');
        foreach (var action in actions) text.Append(CultureInfo.InvariantCulture, $"\n{action.Priority}. {action.Title}: {action.Detail}");
        return text.ToString();
    }

    internal sealed record Driver(string Key, string Metric, string Summary);

    internal sealed record ActionItem(int Priority, string Title, string Detail, string ExpectedImpact);

    internal sealed record EvidenceResponse(StoppedChat[] OptOutChats, SickChat[] UnhealthyChats)
    {
        public static EvidenceResponse From(ReputationReport report) => new(
            [.. report.OptOutChats.Select(chat => new StoppedChat(chat.ChatId, chat.MessagesAfterStop))],
            [.. report.UnhealthyChats.Select(
                chat => new SickChat(chat.ChatId, ChatHealth.WireNames[(int)chat.Status], [.. chat.DriverKeys]))]);
    }

    internal sealed record StoppedChat(Guid ChatId, int MessagesAfterStop);

    internal sealed record SickChat(Guid ChatId, string Status, string[] DriverKeys);
}
