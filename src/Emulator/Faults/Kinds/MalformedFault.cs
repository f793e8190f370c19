namespace Chats.Emulator.Faults.Kinds;

/// <summary>A complete answer that is not JSON.</summary>
internal sealed record MalformedFault : FaultKind
{
    public const string Key = "malformed";

    internal override string Name => Key;
}
