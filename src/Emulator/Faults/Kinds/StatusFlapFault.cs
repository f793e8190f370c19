namespace Chats.Emulator.Faults.Kinds;

/// <summary>
/// Two answers in turn, as from two servers of which one is ill. The hits of the rule decide, so a fork or a saved world goes on where it
/// was.
/// </summary>
/// <param name="First">The status of the first answer, the third, and so on; 200–599.</param>
/// <param name="Second">The status of the others; null: what the operation answers.</param>
public sealed record StatusFlapFault(int First, int? Second = null) : FaultKind
{
    internal const string Key = "status_flap";

    internal override string Name => Key;

    internal override FaultKind? ForHit(long hit) =>
        hit % 2 == 1 ? new StatusFault(First) : Second is { } second ? new StatusFault(second) : null;
}
