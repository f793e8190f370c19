using System.Text.Json.Serialization;

namespace Chats.Emulator.Faults;

/// <summary>A rule that hits a call.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Call">The number of the call among those the rule selected, from 1.</param>
/// <param name="Delay">How long to hold the answer back; zero for not at all.</param>
internal sealed record FaultHit(FaultRule Rule, long Call, TimeSpan Delay)
{
    private readonly FaultEffect? _effect;

    /// <summary>What happens to this call: what the rule says, unless that is another for each hit.</summary>
    [JsonIgnore]
    public FaultEffect Effect
    {
        get => _effect ?? Rule.Then;
        init => _effect = ReferenceEquals(value, Rule.Then) ? null : value;
    }
}
