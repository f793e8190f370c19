using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Scenarios.Seeding;

/// <summary>The order in which lines were written from, as far as messages tell it.</summary>
internal sealed class LineUse
{
    private readonly OrderedDictionary<string, DateTimeOffset> _latest = new(StringComparer.Ordinal);

    /// <summary>Each line's place, from 1, by its latest message.</summary>
    public IReadOnlyDictionary<string, long> Places => _latest.OrderBy(line => line.Value)
        .Select((line, place) => KeyValuePair.Create(line.Key, place + 1L))
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Notes who wrote messages.</summary>
    public void Add(IEnumerable<Message> messages)
    {
        foreach (var message in messages)
        {
            if (!message.IsFromMe) continue;
            var line = message.Sender.Handle;
            if (!_latest.TryGetValue(line, out var latest) || latest < message.CreatedAt) _latest[line] = message.CreatedAt;
        }
    }
}
