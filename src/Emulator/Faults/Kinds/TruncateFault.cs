namespace Chats.Emulator.Faults.Kinds;

/// <summary>The connection breaks within the answer's body.</summary>
/// <param name="Share">The share of the body, 0–1, that arrives.</param>
internal sealed record TruncateFault(double Share) : FaultKind
{
    public const string Key = "truncate";

    internal override string Name => Key;
}
