namespace Chats.Emulator.Faults;

/// <summary>A named, injected failure: which calls it selects, when it hits, and what it does.</summary>
internal sealed record FaultRule(string Name)
{
    /// <summary>
    /// An operation name (<c>createChat</c>), <c>METHOD /path</c>, <c>*</c> for all calls, or <c>webhook</c>, <c>webhook:TYPE</c>.
    /// </summary>
    public required string On { get; init; }

    public FaultWhere Where { get; init; } = new();

    public FaultWhen When { get; init; } = new();

    public FaultPhase Phase { get; init; }

    public required FaultEffect Then { get; init; }
}
