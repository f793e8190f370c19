namespace Chats.Emulator.Worlds.State.Lists;

/// <summary>The many chats a world may begin with, as lists see them. People have numbers: their handles are looked up once.</summary>
internal interface IListedChats
{
    /// <summary>How many chats there are.</summary>
    int Count { get; }

    /// <summary>How many people are in them; their numbers begin at 0.</summary>
    int People { get; }

    /// <summary>A chat by its place.</summary>
    ListedChat this[int chat] { get; }

    /// <summary>A person's handle, by their number.</summary>
    string HandleOf(int person);

    /// <summary>The numbers of those who are in a chat.</summary>
    IEnumerable<int> MembersOf(int chat);
}
