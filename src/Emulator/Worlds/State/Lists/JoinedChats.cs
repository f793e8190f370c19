namespace Chats.Emulator.Worlds.State.Lists;

/// <summary>Two lists of chats, one behind the other. Who is in both has a number for each.</summary>
internal sealed class JoinedChats(IListedChats first, IListedChats second) : IListedChats
{
    public int Count => first.Count + second.Count;

    public int People => first.People + second.People;

    public ListedChat this[int chat] => chat < first.Count ? first[chat] : second[chat - first.Count];

    public string HandleOf(int person) => person < first.People ? first.HandleOf(person) : second.HandleOf(person - first.People);

    public IEnumerable<int> MembersOf(int chat) => chat < first.Count
        ? first.MembersOf(chat)
        : second.MembersOf(chat - first.Count).Select(member => first.People + member);
}
