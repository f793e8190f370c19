namespace Chats.Emulator.Faults.Kinds;

/// <summary>Something happens to a webhook; only in rules that are about webhooks.</summary>
internal sealed record MutationFault(WebhookFault Fault) : FaultKind
{
    public const string Key = WebhookFaults.Subject;

    /// <summary>How coverage counts each way.</summary>
    public static readonly IReadOnlyList<string> Counted = [.. WebhookFaults.Names.Select(name => $"{Key}:{name}")];

    internal override string Name => Key;

    internal override string CountedAs => Counted[(int)Fault];
}
