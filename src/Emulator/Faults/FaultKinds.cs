using Chats.Emulator.Faults.Kinds;

namespace Chats.Emulator.Faults;

/// <summary>The ways things can go wrong: the one list of kinds, by their keys.</summary>
internal static class FaultKinds
{
    private const string Delay = "delay";

    /// <summary>The kinds that calls can meet, in the order in which messages name them.</summary>
    public static readonly IReadOnlyList<string> OfCalls =
    [
        ErrorFault.Key,
        StatusFault.Key,
        ConnectionFault.Key,
        TruncateFault.Key,
        MalformedFault.Key,
        DripFault.Key,
        DeliveryFault.Key,
        StatusFlapFault.Key,
    ];

    /// <summary>What coverage counts: what happens to calls, a delay among it, then what happens to webhooks.</summary>
    public static readonly IReadOnlyList<string> All = [.. OfCalls.SelectMany(Counted), .. MutationFault.Counted];

    /// <summary>What an effect is made of: at most one kind, and a delay.</summary>
    public static IEnumerable<string> Of(FaultEffect effect)
    {
        if (effect.Delay is not null) yield return Delay;
        if (effect.Kind is { } kind) yield return kind.CountedAs;
    }

    private static IEnumerable<string> Counted(string key) => key switch
    {
        StatusFault.Key => [key, Delay],
        ConnectionFault.Key => ConnectionFault.Counted,
        _ => [key],
    };
}
