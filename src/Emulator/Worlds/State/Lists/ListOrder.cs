using Chats.Emulator.Common.Collections;

namespace Chats.Emulator.Worlds.State.Lists;

/// <summary>Puts the chats a world begins with in order, and into the lists of the scopes their lines are in.</summary>
/// <param name="count">How many chats there are.</param>
/// <param name="scopes">The sets of lines that have lists.</param>
internal sealed class ListOrder(int count, LineScopes scopes)
{
    private readonly ChatSortKey[] _places = new ChatSortKey[count];

    /// <summary>The line of each chat, by its number among <see cref="_listsOf"/>.</summary>
    private readonly int[] _lines = new int[count];

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The lists that the chats of each line are in.</summary>
    private readonly List<BTreeSet<ChatSortKey>.Filling[]> _listsOf = [];

    private readonly Dictionary<string, BTreeSet<ChatSortKey>.Filling> _lists = new(StringComparer.Ordinal);
    private int _added;

    public void Add(ListedChat chat)
    {
        if (!_numbers.TryGetValue(chat.Line, out var line))
        {
            _numbers[chat.Line] = line = _listsOf.Count;
            _listsOf.Add([.. scopes.Containing(chat.Line).Select(ListOf)]);
        }

        (_places[_added], _lines[_added]) = (chat.Place, line);
        _added++;
    }

    /// <summary>Each scope's list, once all chats were added.</summary>
    public Dictionary<string, BTreeSet<ChatSortKey>> ToLists()
    {
        Array.Sort(_places, _lines);
        for (var i = 0; i < count; i++)
        {
            foreach (var list in _listsOf[_lines[i]]) list.Add(_places[i]);
        }

        return _lists.ToDictionary(list => list.Key, list => list.Value.ToSet(), StringComparer.Ordinal);
    }

    private BTreeSet<ChatSortKey>.Filling ListOf(string scope) =>
        _lists.TryGetValue(scope, out var list) ? list : _lists[scope] = new BTreeSet<ChatSortKey>.Filling();
}
