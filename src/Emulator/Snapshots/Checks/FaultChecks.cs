using System.Collections.Immutable;
using Chats.Emulator.Faults;
using Chats.Emulator.Scenarios;
using Chats.Emulator.Scenarios.Exporting;
using Chats.Emulator.Scenarios.Model.Faults;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Snapshots.Sections;

namespace Chats.Emulator.Snapshots.Checks;

/// <summary>Whether fault rules can be as a snapshot says: as those of a scenario, by the same checks.</summary>
internal static class FaultChecks
{
    private const string Faults = "faults";

    public static void Run(ImmutableArray<FaultStatus> faults)
    {
        SnapshotGuard.RequireUnique(faults, Faults, fault => fault.Rule.Name, "a fault is in it twice");
        for (var i = 0; i < faults.Length; i++)
        {
            SnapshotGuard.Require(faults[i].Calls >= 0 && faults[i].Hits >= 0, Faults, i, "a count is negative");
            Check(faults[i].Rule, Faults, i);
        }
    }

    public static void Check(FaultRule rule, string list, int index)
    {
        SnapshotGuard.Require(
            rule.Where.Chat is null || Guid.TryParse(rule.Where.Chat, out _), list, index, "the chat of a fault is no id");
        SnapshotGuard.Require(rule.When.From is null == rule.When.Until is null, list, index, "a fault has only one end of a time");
        var text = YamlWriter.Write(FaultCodec.Nameless.Write(FaultExport.Of(rule)));
        var reading = FaultRuleReader.Read(text, rule.Name, default);
        if (reading.Problems is [var problem, ..]) SnapshotGuard.Require(isSo: false, list, index, problem.Message);
    }
}
