using Chats.Emulator.Common.Collections;
using Chats.Emulator.Domain.Chats;

namespace Chats.Emulator.Worlds.State.Lists;

/// <summary>What lists need of chats that are objects; the chats themselves are not kept.</summary>
internal sealed class ListedObjects : IListedChats
{
    private readonly ChunkedList<(ListedChat Chat, Range Members)> _chats = new();
    private readonly ChunkedList<int> _members = new();
    private readonly List<string> _handles = [];

    public ListedObjects(IEnumerable<Chat> chats)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var chat in chats)
        {
            var first = _members.Count;
            foreach (var handle in ListedChat.PeopleOf(chat)) _members.Add(NumberOf(handle, numbers));
            _chats.Add((ListedChat.Of(chat), first.._members.Count));
        }
    }

    public int Count => _chats.Count;

    public int People => _handles.Count;

    public ListedChat this[int chat] => _chats[chat].Chat;

    public string HandleOf(int person) => _handles[person];

    public IEnumerable<int> MembersOf(int chat) => _members.From(_chats[chat].Members);

    private int NumberOf(string handle, Dictionary<string, int> numbers)
    {
        if (numbers.TryAdd(handle, _handles.Count)) _handles.Add(handle);
        return numbers[handle];
    }
}
