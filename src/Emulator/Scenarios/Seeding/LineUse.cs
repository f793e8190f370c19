using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Scenarios.Seeding;

/// <summary>The order in which lines were written from, as far as messages tell it.</summary>
internal static class LineUse
{
    /// <summary>Each line's place, from 1, by its latest message.</summary>
    public static IReadOnlyDictionary<string, long> Of(IEnumerable<Message> messages) => messages
        .Where(message => message.IsFromMe)
        .GroupBy(message => message.Sender.Handle, message => message.CreatedAt)
        .OrderBy(line => line.Max())
        .Select((line, place) => KeyValuePair.Create(line.Key, place + 1L))
        .ToDictionary(StringComparer.Ordinal);
}
