using Chats.Emulator.Scenarios.Model.Chats;

namespace Chats.Emulator.Scenarios.Seeding;

/// <summary>Finds a time for messages that have none: a minute apart, the last at the world's start, and never out of order.</summary>
internal static class MessageTimes
{
    private static readonly TimeSpan Apart = TimeSpan.FromMinutes(1);

    public static IReadOnlyList<DateTimeOffset> Of(ChatSpec chat, DateTimeOffset start)
    {
        var given = chat.Messages.Select(message => message.At?.Value.At(start)).ToList();
        var times = new DateTimeOffset[given.Count];
        var next = start + Apart;
        for (var i = times.Length - 1; i >= 0; i--)
        {
            times[i] = given[i] ?? next - Apart;
            next = times[i];
        }

        var earliest = chat.CreatedAt?.Value.At(start) ?? DateTimeOffset.MinValue;
        for (var i = 0; i < times.Length; i++)
        {
            if (given[i] is null && times[i] < earliest) times[i] = earliest;
            earliest = times[i];
        }

        return times;
    }
}
