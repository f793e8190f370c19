namespace Chats.Emulator.Faults;

/// <summary>The ways things can go wrong, by name, for whatever counts them.</summary>
internal static class FaultKinds
{
    private const string Error = "error";
    private const string Status = "status";
    private const string Delay = "delay";
    private const string Truncate = "truncate";
    private const string Malformed = "malformed";
    private const string Drip = "drip";
    private const string Delivery = "delivery";

    private static readonly string[] Connections = [.. Enum.GetNames<FaultConnection>().Select(name => $"connection:{name.ToLowerInvariant()}")];
    private static readonly string[] Webhooks = [.. WebhookFaults.Names.Select(name => $"{WebhookFaults.Subject}:{name}")];

    /// <summary>Every kind: those of calls as their keys are written, then those of webhooks.</summary>
    public static readonly IReadOnlyList<string> All = [Error, Status, Delay, .. Connections, Truncate, Malformed, Drip, Delivery, .. Webhooks];

    /// <summary>What an effect is made of: at most one kind, and a delay.</summary>
    public static IEnumerable<string> Of(FaultEffect effect)
    {
        if (effect.Delay is not null) yield return Delay;
        if (MainKind(effect) is { } kind) yield return kind;
    }

    private static string? MainKind(FaultEffect effect) => effect switch
    {
        { Error: not null } => Error,
        { Status: not null } => Status,
        { Connection: { } connection } => Connections[(int)connection],
        { Truncate: not null } => Truncate,
        { Malformed: true } => Malformed,
        { Drip: not null } => Drip,
        { Delivery: not null } => Delivery,
        { Webhook: { } webhook } => Webhooks[(int)webhook],
        _ => null,
    };
}
