using Chats.Emulator.Domain.Chats;

namespace Chats.Emulator.Worlds.Transitions.Groups;

/// <summary>Who is in a group: how a chat looks after a participant came or went, no matter who caused it.</summary>
internal static class Membership
{
    /// <summary>The chat with a person added; one who was in it before, the own line too, gets the old entry back.</summary>
    public static Chat Add(Chat chat, Guid id, string handle, DateTimeOffset now)
    {
        var known = chat.Find(handle);
        var newcomer = (known ?? new Participant(id, handle, chat.Service, now, IsMe: false)) with
        {
            Status = ParticipantStatus.Active,
            JoinedAt = now,
            LeftAt = null,
        };
        var after = known is null ? chat with { Participants = chat.Participants.Add(newcomer) } : chat.With(newcomer);
        return after with { UpdatedAt = now };
    }

    /// <summary>The chat after an active participant was taken out of it.</summary>
    public static Chat Remove(Chat chat, string handle, DateTimeOffset now) => End(chat, handle, ParticipantStatus.Removed, now);

    /// <summary>The chat after an active participant, or the own line, left it.</summary>
    public static Chat Leave(Chat chat, string handle, DateTimeOffset now) => End(chat, handle, ParticipantStatus.Left, now);

    private static Chat End(Chat chat, string handle, ParticipantStatus status, DateTimeOffset now) =>
        chat.With(chat.Find(handle)! with { Status = status, LeftAt = now }) with { UpdatedAt = now };
}
