namespace Chats.Emulator.Faults;

/// <summary>A rule with its counters.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Calls">How many calls it has selected.</param>
/// <param name="Hits">How many of them it has hit.</param>
internal sealed record FaultStatus(FaultRule Rule, long Calls, long Hits)
{
    /// <summary>When the rule was put in place; null: it is about to be.</summary>
    public DateTimeOffset? Since { get; init; }
}
