using Chats.Emulator.Domain.Chats;

namespace Chats.Emulator.Worlds.State.Lists;

/// <summary>A chat's place in a list: latest change first, then latest creation first.</summary>
internal readonly record struct ChatSortKey(long UpdatedTicks, long Sequence, Guid ChatId) : IComparable<ChatSortKey>
{
    public static ChatSortKey Of(Chat chat) => new(chat.UpdatedAt.UtcTicks, chat.Sequence, chat.Id);

    public int CompareTo(ChatSortKey other)
    {
        var byTime = other.UpdatedTicks.CompareTo(UpdatedTicks);
        return byTime != 0 ? byTime : other.Sequence.CompareTo(Sequence);
    }
}
