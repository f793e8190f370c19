using System.Collections.Immutable;
using Chats.Emulator.Domain.Chats;

namespace Chats.Emulator.Domain.Lines;

#pragma warning disable MA0048 // the parts of one report read best on one page

/// <summary>What an audit found out.</summary>
/// <param name="Severity">The line's reputation at that time.</param>
/// <param name="Drivers">What weighs on it, the heaviest first.</param>
/// <param name="OptOutChats">Chats that were written to after their recipient had said stop, the worst first.</param>
/// <param name="UnhealthyChats">The worst chats first; at most fifteen.</param>
internal sealed record ReputationReport(
    Reputation Severity, ImmutableArray<ReputationDriver> Drivers, ImmutableArray<OptOutChat> OptOutChats,
    ImmutableArray<UnhealthyChat> UnhealthyChats);

/// <summary>One cause and its remedy.</summary>
/// <param name="Key">The vendor's name for the cause.</param>
/// <param name="Metric">The measure that gave it away.</param>
/// <param name="Summary">What it means.</param>
/// <param name="Action">What to do about it.</param>
internal sealed record ReputationDriver(string Key, string Metric, string Summary, AdvisedAction Action);

internal sealed record AdvisedAction(string Title, string Detail, string ExpectedImpact);

internal sealed record OptOutChat(Guid ChatId, int MessagesAfterStop);

internal sealed record UnhealthyChat(Guid ChatId, HealthStatus Status, ImmutableArray<string> DriverKeys);
