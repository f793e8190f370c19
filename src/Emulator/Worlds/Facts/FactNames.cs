using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Facts;

/// <summary>What the scenario calls people.</summary>
internal static class FactNames
{
    /// <summary>The names of those who have one, by handle; null: nobody has.</summary>
    public static IReadOnlyDictionary<string, string>? Of(WorldState state, IEnumerable<string> handles)
    {
        Dictionary<string, string>? names = null;
        foreach (var handle in handles)
        {
            if (state.Contacts.GetValueOrDefault(handle)?.Name is { } name) (names ??= new(StringComparer.Ordinal))[handle] = name;
        }

        return names;
    }
}
