using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Usage;

namespace Chats.Emulator.Control.Reports;

/// <summary>Whose counts a report is about: the call's world, or the whole emulator with the worlds that ended.</summary>
/// <param name="Counters">The counts.</param>
/// <param name="Name">Their owner, in words.</param>
internal sealed record ReportScope(CoverageCounters Counters, string Name)
{
    private static readonly string[] Names = ["one", "all"];

    /// <summary>What the query asks for; null: no such thing, and there is a refusal.</summary>
    public static ReportScope? Of(string? worlds, ControlCall call, WorldRegistry registry, out IResult refusal)
    {
        refusal = ReportQuery.Problem("worlds", worlds, Names)!;
        if (refusal is not null) return null;
        return worlds == Names[1]
            ? new ReportScope(registry.Total, "all worlds")
            : new ReportScope(call.World.Counters, $"world {call.World.Name}");
    }
}
