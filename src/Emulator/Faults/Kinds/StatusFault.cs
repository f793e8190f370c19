namespace Chats.Emulator.Faults.Kinds;

/// <summary>Any status, as a proxy in between might answer.</summary>
internal sealed record StatusFault(int Status) : FaultKind
{
    public const string Key = "status";

    internal override string Name => Key;

    internal override bool ReplacesAnswer => true;
}
