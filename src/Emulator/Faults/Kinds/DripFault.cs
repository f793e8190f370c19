namespace Chats.Emulator.Faults.Kinds;

/// <summary>An answer that arrives a few bytes at a time.</summary>
internal sealed record DripFault(FaultDrip Drip) : FaultKind
{
    public const string Key = "drip";

    internal override string Name => Key;
}
