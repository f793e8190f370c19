namespace Chats.Emulator.Faults.Kinds;

/// <summary>Something happens to the connection instead of an answer.</summary>
internal sealed record ConnectionFault(FaultConnection Connection) : FaultKind
{
    public const string Key = "connection";

    /// <summary>How coverage counts each way.</summary>
    public static readonly IReadOnlyList<string> Counted = [.. Enum.GetNames<FaultConnection>()
        .Select(name => $"{Key}:{name.ToLowerInvariant()}")];

    internal override string Name => Key;

    internal override string CountedAs => Counted[(int)Connection];

    internal override bool ReplacesAnswer => true;
}
