using Chats.Emulator.Common.Collections;

namespace Chats.Emulator.Worlds.State.Lists;

/// <summary>Puts the chats a world begins with in order, and into the lists of the scopes their lines are in.</summary>
internal sealed class ListOrder
{
    private readonly LineScopes _scopes;
    private readonly ChatSortKey[] _places;

    /// <summary>The line of each chat, by its number among <see cref="_listsOf"/>.</summary>
    private readonly int[] _lines;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The lists that the chats of each line are in.</summary>
    private readonly List<BTreeSet<ChatSortKey>.Filling[]> _listsOf = [];

    private readonly Dictionary<string, BTreeSet<ChatSortKey>.Filling> _lists = new(StringComparer.Ordinal);

    /// <param name="chats">The chats.</param>
    /// <param name="scopes">The sets of lines that have lists.</param>
    public ListOrder(IListedChats chats, LineScopes scopes)
    {
        (_scopes, _places, _lines) = (scopes, new ChatSortKey[chats.Count], new int[chats.Count]);
        for (var i = 0; i < chats.Count; i++)
        {
            var chat = chats[i];
            (_places[i], _lines[i]) = (chat.Place, NumberOf(chat.Line));
        }
    }

    /// <summary>Each scope's list.</summary>
    public Dictionary<string, BTreeSet<ChatSortKey>> ToLists()
    {
        Array.Sort(_places, _lines);
        for (var i = 0; i < _places.Length; i++)
        {
            foreach (var list in _listsOf[_lines[i]]) list.Add(_places[i]);
        }

        return _lists.ToDictionary(list => list.Key, list => list.Value.ToSet(), StringComparer.Ordinal);
    }

    private int NumberOf(string line)
    {
        if (_numbers.TryGetValue(line, out var number)) return number;
        _listsOf.Add([.. _scopes.Containing(line).Select(ListOf)]);
        return _numbers[line] = _listsOf.Count - 1;
    }

    private BTreeSet<ChatSortKey>.Filling ListOf(string scope) =>
        _lists.TryGetValue(scope, out var list) ? list : _lists[scope] = new BTreeSet<ChatSortKey>.Filling();
}
