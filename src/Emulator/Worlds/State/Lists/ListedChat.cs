using Chats.Emulator.Domain.Chats;

namespace Chats.Emulator.Worlds.State.Lists;

/// <summary>What the lists of chats ask of a chat.</summary>
/// <param name="Place">Where it stands in each of them.</param>
/// <param name="Line">The number of its line.</param>
/// <param name="IsGroup">Whether it is a group.</param>
/// <param name="IsReused">Whether a create with the same people may come to it.</param>
internal readonly record struct ListedChat(ChatSortKey Place, string Line, bool IsGroup, bool IsReused)
{
    public static ListedChat Of(Chat chat) => new(
        ChatSortKey.Of(chat),
        chat.Line,
        chat.IsGroup,
        MayBeReused(chat.IsGroup, hasName: chat.Name is not null, chat.HasLeft));

    /// <summary>The handles of those in whose lists a chat is.</summary>
    public static IEnumerable<string> PeopleOf(Chat chat) => chat.ActiveOthers.Select(participant => participant.Handle);

    /// <summary>A named group, and one the own line has left, is never reused (docs/decisions/0003).</summary>
    public static bool MayBeReused(bool isGroup, bool hasName, bool hasLeft) => !isGroup || (!hasName && !hasLeft);
}
