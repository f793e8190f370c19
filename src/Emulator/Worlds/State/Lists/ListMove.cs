namespace Chats.Emulator.Worlds.State.Lists;

/// <summary>A chat comes to a list, or leaves it.</summary>
/// <param name="List">The list.</param>
/// <param name="Comes">Whether it comes.</param>
/// <param name="Chat">Where the chat stands in the list.</param>
internal readonly record struct ListMove(IndexKey List, bool Comes, ChatSortKey Chat) : IComparable<ListMove>
{
    /// <summary>By lists; in each, those that leave are first.</summary>
    public int CompareTo(ListMove other)
    {
        var byList = List.CompareTo(other.List);
        return byList != 0 ? byList : Comes.CompareTo(other.Comes);
    }
}
