using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Faults;
using Chats.Emulator.Rules.Catalog;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Worlds.Usage;

/// <summary>
/// What can be exercised at all, each thing with its place in the counts: what can never happen here is in no denominator.
/// </summary>
internal static class CounterKeys
{
    /// <summary>The operations that are emulated.</summary>
    public static readonly IReadOnlyDictionary<string, int> Operations =
        Places(VendorOperations.All.Select(operation => operation.Name));

    /// <summary>The error codes a call can be refused with, without a fault.</summary>
    public static readonly IReadOnlyDictionary<int, int> Errors =
        Places(RuleCatalog.Reachable.Select(rule => rule.Error.Code).Distinct().Order());

    public static readonly IReadOnlyDictionary<string, int> Rules = Places(RuleCatalog.All.Select(rule => rule.Id));

    public static readonly IReadOnlyDictionary<string, int> Behaviours =
        Places(BehaviourCatalog.All.Where(behaviour => behaviour.IsCounted).Select(behaviour => behaviour.Id));

    public static readonly IReadOnlyDictionary<string, int> Events = Places(EventTypes.Emitted);

    public static readonly IReadOnlyDictionary<string, int> Faults = Places(FaultKinds.All);

    private static Dictionary<TKey, int> Places<TKey>(IEnumerable<TKey> keys)
        where TKey : notnull =>
        keys.Select((key, place) => (key, place)).ToDictionary(pair => pair.key, pair => pair.place);
}
