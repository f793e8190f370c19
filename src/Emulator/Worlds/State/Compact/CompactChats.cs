using System.Collections.Immutable;
using System.Text;
using Chats.Emulator.Common;
using Chats.Emulator.Common.Collections;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Worlds.State.Lists;

namespace Chats.Emulator.Worlds.State.Compact;

/// <summary>
/// The chats and messages a world began with, as far as they are plain: records in a few arrays, each of which becomes an object when
/// somebody first asks for it. What changes later stands beside them.
/// </summary>
internal sealed class CompactChats : IListedChats
{
    private readonly ulong _seed;
    private readonly Line[] _lines;
    private readonly ChunkedList<CompactPerson> _people;
    private readonly ChunkedList<int> _members;
    private readonly string[] _names;
    private readonly ChunkedList<CompactChat> _chats;
    private readonly ChunkedList<CompactMessage> _messages;
    private readonly ReadOnlyMemory<byte> _texts;
    private readonly CompactItems<CompactChat, Chat> _whole;

    /// <param name="seed">The seed of the world they were made for.</param>
    /// <param name="lines">The account's lines.</param>
    /// <param name="people">Everybody in the chats.</param>
    /// <param name="members">Places of people, chat by chat.</param>
    /// <param name="names">The names of groups.</param>
    /// <param name="chats">The chats.</param>
    /// <param name="messages">Their messages, chat by chat.</param>
    /// <param name="texts">The texts of messages in UTF-8, one behind the other.</param>
    public CompactChats(
        ulong seed,
        Line[] lines,
        ChunkedList<CompactPerson> people,
        ChunkedList<int> members,
        string[] names,
        ChunkedList<CompactChat> chats,
        ChunkedList<CompactMessage> messages,
        ReadOnlyMemory<byte> texts)
    {
        (_seed, _lines, _people, _members, _names) = (seed, lines, people, members, names);
        (_chats, _messages, _texts) = (chats, messages, texts);
        _whole = new CompactItems<CompactChat, Chat>(chats, ReadChat);
        Messages = new CompactItems<CompactMessage, Message>(messages, place => ReadMessage(messages[place], ChatOf(messages[place])));
    }

    public ICompactItems<Chat> Chats => _whole;

    public ICompactItems<Message> Messages { get; }

    int IListedChats.Count => _chats.Count;

    int IListedChats.People => _people.Count;

    ListedChat IListedChats.this[int chat]
    {
        get
        {
            var record = _chats[chat];
            var isReused = ListedChat.MayBeReused(record.IsGroup, hasName: record.Name >= 0, hasLeft: false);
            return new ListedChat(record.Place, _lines[record.Line].Number, record.IsGroup, isReused);
        }
    }

    /// <summary>The place of a chat by its id; -1: it is none of these.</summary>
    public int PlaceOf(Guid chat) => _whole.PlaceOf(chat);

    /// <summary>The id of the chat at a place.</summary>
    public Guid IdOf(int chat) => _chats[chat].Id;

    /// <summary>The chat at a place without its messages; it is made anew and not kept.</summary>
    public Chat WithoutMessages(int chat) => ReadChat(chat, [], []);

    /// <summary>Where the messages of the chat at a place are kept.</summary>
    public IEnumerable<CompactMessage> MessagesOf(int chat) => _messages.From(_chats[chat].Messages);

    /// <summary>The same chats with messages, where they had none.</summary>
    /// <param name="messages">The messages, chat by chat in the order of the chats.</param>
    /// <param name="texts">Their texts.</param>
    public CompactChats With(ChunkedList<CompactMessage> messages, ReadOnlyMemory<byte> texts)
    {
        var chats = new ChunkedList<CompactChat>();
        for (var (place, first) = (0, 0); place < _chats.Count; place++)
        {
            var end = first;
            while (end < messages.Count && messages[end].Chat == place) end++;
            chats.Add(_chats[place] with { Messages = first..end });
            first = end;
        }

        return new CompactChats(_seed, _lines, _people, _members, _names, chats, messages, texts);
    }

    public string HandleOf(int person) => _people[person].Handle;

    public IEnumerable<int> MembersOf(int chat) => _members.From(_chats[chat].Members);

    private Chat ReadChat(int place)
    {
        var messages = MessagesOf(place);
        return ReadChat(
            place, [.. messages.Select(message => message.Key)],
            [.. messages.Where(message => message.IsUnread).Select(message => message.Key)]);
    }

    private Chat ReadChat(int place, ImmutableSortedSet<MessageKey> messages, ImmutableSortedSet<MessageKey> unread)
    {
        var chat = _chats[place];
        var line = _lines[chat.Line];
        var participants = chat.ReadParticipants(line, _members.From(chat.Members).Select(member => _people[member]));
        return chat.Read(participants, line.Number, chat.Name < 0 ? null : _names[chat.Name], messages, unread);
    }

    /// <summary>The chat of a message; one that nobody has asked for is not kept, or who reads all messages would keep all chats.</summary>
    private Chat ChatOf(CompactMessage message) => _whole.Made(message.Chat) ?? WithoutMessages(message.Chat);

    private Message ReadMessage(CompactMessage message, Chat chat) =>
        message.Read(chat, [new TextPart(Encoding.UTF8.GetString(_texts.Span.Slice(message.TextStart, message.TextLength)))], _seed);
}
