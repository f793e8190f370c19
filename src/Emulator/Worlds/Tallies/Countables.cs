using System.Collections.Frozen;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;
using Chats.Emulator.Errors.Behaviours;
using Chats.Emulator.Faults;

namespace Chats.Emulator.Worlds.Tallies;

/// <summary>What can be exercised at all, each thing with its place in the counts: what can never happen here is in no denominator.</summary>
internal static class Countables
{
    /// <summary>The operations that are emulated.</summary>
    public static readonly FrozenDictionary<string, int> Operations =
        Places(VendorOperations.All.Where(operation => operation.Coverage != Coverage.None).Select(operation => operation.Name));

    /// <summary>The error codes a call can be refused with, without a fault.</summary>
    public static readonly FrozenDictionary<int, int> Errors = Places(RuleBook.Provokable.Select(rule => rule.Error.Code).Distinct().Order());

    public static readonly FrozenDictionary<string, int> Rules = Places(RuleBook.All.Select(rule => rule.Id));

    public static readonly FrozenDictionary<string, int> Behaviours = Places(BehaviourBook.All.Where(behaviour => behaviour.IsCounted).Select(behaviour => behaviour.Id));

    public static readonly FrozenDictionary<string, int> Events = Places(EventTypes.Emitted);

    public static readonly FrozenDictionary<string, int> Faults = Places(FaultKinds.All);

    private static FrozenDictionary<TKey, int> Places<TKey>(IEnumerable<TKey> keys)
        where TKey : notnull =>
        keys.Select((key, place) => (key, place)).ToFrozenDictionary(pair => pair.key, pair => pair.place);
}
