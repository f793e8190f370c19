namespace Chats.Emulator.Worlds.State.Lists;

/// <summary>The chats a world begins with, as lists see them. People have numbers, so that the handle of each is looked up once.</summary>
internal interface IListedChats
{
    /// <summary>How many chats there are.</summary>
    int Count { get; }

    /// <summary>How many numbers people have, from 0; somebody may have several.</summary>
    int People { get; }

    /// <summary>A chat by its place.</summary>
    ListedChat this[int chat] { get; }

    /// <summary>A person's handle, by their number.</summary>
    string HandleOf(int person);

    /// <summary>The numbers of those who are in a chat, but for the line's own.</summary>
    IEnumerable<int> MembersOf(int chat);
}
