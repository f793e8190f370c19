using System.Text.Json;
using Chats.Emulator.Facts;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Conversations.Recording;

/// <summary>The facts that are recorded, with what the vendor's event beside each tells more.</summary>
internal sealed class FactSource
{
    private readonly Dictionary<long, Fact> _events;
    private readonly HashSet<Guid> _groups = [];
    private readonly HashSet<Guid> _opened = [];

    public FactSource(IReadOnlyList<Fact> facts)
    {
        Facts = facts;
        _events = facts.Where(fact => fact.Kind == FactKind.Event).GroupBy(fact => fact.Order)
            .ToDictionary(group => group.Key, group => group.First());
        foreach (var fact in facts)
        {
            if (fact.ChatId is not { } chat) continue;
            if (fact.People is { Count: > 1 } || fact.Kind == FactKind.Group || Member(fact.Data, "chat", "is_group") is { ValueKind: JsonValueKind.True })
            {
                _groups.Add(chat);
            }

            if (fact.Type == EventTypes.ChatCreated) _opened.Add(chat);
        }
    }

    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The event that the fact comes from.</summary>
    public Fact? EventOf(Fact fact) => _events.GetValueOrDefault(fact.Order);

    /// <summary>What the event tells under these keys; null: nothing.</summary>
    public JsonElement? Data(Fact fact, params ReadOnlySpan<string> keys) => Member(EventOf(fact)?.Data, keys);

    /// <summary>A number that the event tells; 0: none.</summary>
    public int Number(Fact fact, params ReadOnlySpan<string> keys) =>
        Data(fact, keys) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : 0;

    /// <summary>Whether a message or a poll arrives, and not options for one.</summary>
    public bool IsArrival(Fact fact) => fact.Kind == FactKind.Message
        || (fact.Kind == FactKind.Poll && EventOf(fact)?.Type != EventTypes.PollUpdated);

    public bool IsGroup(Guid chat) => _groups.Contains(chat);

    /// <summary>Whether the chat was not there when the recording began.</summary>
    public bool IsOpened(Guid chat) => _opened.Contains(chat);

    /// <summary>What stands under these keys; null: nothing.</summary>
    public static JsonElement? Member(JsonElement? element, params ReadOnlySpan<string> keys)
    {
        var found = element;
        foreach (var key in keys)
        {
            found = found is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty(key, out var member) ? member : null;
        }

        return found is { ValueKind: not JsonValueKind.Null } ? found : null;
    }
}
