using System.Buffers;
using System.Text;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Worlds.State.Compact;

/// <summary>Gathers the chats that can be kept as records. It takes a chat only if exactly that chat is read back from them.</summary>
/// <param name="seed">The seed of the world they are made for.</param>
/// <param name="lines">The account's lines.</param>
internal sealed class CompactChatsBuilder(ulong seed, IReadOnlyList<Line> lines)
{
    private readonly Dictionary<string, int> _lines =
        lines.Index().ToDictionary(line => line.Item.Number, line => line.Index, StringComparer.Ordinal);
    private readonly OrderedDictionary<CompactPerson, int> _people = [];
    private readonly OrderedDictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly ChunkedList<int> _members = new();
    private readonly ChunkedList<CompactChat> _chats = new();
    private readonly ChunkedList<CompactMessage> _messages = new();
    private readonly ArrayBufferWriter<byte> _texts = new();

    /// <summary>Takes a chat with all its messages, oldest first; false, and nothing happens, when it is not plain.</summary>
    public bool TryAdd(Chat chat, IReadOnlyList<Message> messages)
    {
        if (!_lines.TryGetValue(chat.Line, out var line) || !IsPlain(chat, lines[line], messages)) return false;
        var (firstMember, firstMessage) = (_members.Count, _messages.Count);
        foreach (var person in chat.Others) _members.Add(PlaceOf(new CompactPerson(person.Id, person.Handle), _people));
        foreach (var message in messages)
        {
            var start = _texts.WrittenCount;
            Encoding.UTF8.GetBytes(((TextPart)message.Parts[0]).Value, _texts);
            _messages.Add(
                Record(message, chat) with { Chat = _chats.Count, TextStart = start, TextLength = _texts.WrittenCount - start });
        }

        _chats.Add(new CompactChat(chat)
        {
            Line = line,
            Name = chat.Name is null ? -1 : PlaceOf(chat.Name, _names),
            Members = firstMember.._members.Count,
            Messages = firstMessage.._messages.Count,
        });
        return true;
    }

    /// <summary>All that it took; it takes no more afterwards.</summary>
    public CompactChats Build() => new(
        new CompactTables(seed, [.. lines], [.. _people.Keys], _members, [.. _names.Keys], _chats, _messages, _texts.WrittenMemory));

    /// <summary>Whether a chat and its messages are what their records are read as; so a member that records lack loses nothing.</summary>
    private bool IsPlain(Chat chat, Line line, IReadOnlyList<Message> messages)
    {
        var read = new CompactChat(chat).Read(line, chat.Others.Select(person => new CompactPerson(person.Id, person.Handle)), chat.Name);
        if (!read.Participants.SequenceEqual(chat.Participants)) return false;
        if (read with { Participants = chat.Participants, Messages = chat.Messages, Unread = chat.Unread } != chat) return false;
        return messages.All(message => IsPlain(message, chat))
            && chat.Messages.SequenceEqual(messages.Select(message => message.Key))
            && chat.Unread.SequenceEqual(messages.Where(message => Record(message, chat).IsUnread).Select(message => message.Key));
    }

    private bool IsPlain(Message message, Chat chat) =>
        TextOf(message) is { } text
        && chat.Participants.Contains(message.Sender)
        && Record(message, chat).Read(chat, text, seed) with { Parts = message.Parts } == message;

    /// <summary>What a message says that is one plain text; null of others, and of a text that UTF-8 cannot write.</summary>
    private static string? TextOf(Message message) =>
        message.Parts is [TextPart text] && text == new TextPart(text.Value)
            && Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Value)) == text.Value
            ? text.Value
            : null;

    private static CompactMessage Record(Message message, Chat chat) => new(message, (byte)chat.Participants.IndexOf(message.Sender));

    private static int PlaceOf<T>(T item, OrderedDictionary<T, int> places)
        where T : notnull
    {
        if (places.TryGetValue(item, out var place)) return place;
        places.Add(item, places.Count);
        return places.Count - 1;
    }
}
