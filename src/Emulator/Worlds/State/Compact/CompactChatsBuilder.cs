using System.Buffers;
using Chats.Emulator.Common;
using Chats.Emulator.Common.Collections;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Worlds.State.Compact;

/// <summary>Gathers the chats that can be kept as records. It takes a chat only if exactly that chat is read back from them.</summary>
/// <param name="seed">The seed of the world they are made for.</param>
/// <param name="lines">The account's lines.</param>
/// <param name="handles">Gives the handle that is kept in place of an equal one; null: each is kept as it comes.</param>
internal sealed class CompactChatsBuilder(ulong seed, IReadOnlyList<Line> lines, Func<string, string>? handles = null)
{
    private readonly Dictionary<string, int> _lines =
        lines.Index().ToDictionary(line => line.Item.Number, line => line.Index, StringComparer.Ordinal);
    private readonly ChunkedList<CompactPerson> _people = new();

    /// <summary>Where people stand, by their ids: without references, so that the collector of memory need not look at it.</summary>
    private readonly Dictionary<Guid, int> _places = [];

    private readonly OrderedDictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly ChunkedList<int> _members = new();
    private readonly ChunkedList<CompactChat> _chats = new();
    private readonly ChunkedList<CompactMessage> _messages = new();
    private readonly ArrayBufferWriter<byte> _texts = new();

    /// <summary>Takes a chat with all its messages, oldest first; false, and nothing happens, when it is not plain.</summary>
    public bool TryAdd(Chat chat, IReadOnlyList<Message> messages)
    {
        var plain = new CompactChat(chat);
        if (!_lines.TryGetValue(chat.Line, out var line) || !IsReadAs(plain, chat, lines[line])) return false;

        // Texts are written behind those that are there, and count only once the writer is told so.
        var texts = _texts.GetSpan(messages.Sum(CompactMessage.MostBytes));
        var written = 0;
        var records = new CompactMessage[messages.Count];
        for (var i = 0; i < records.Length; i++)
        {
            if (CompactMessage.TryWrite(messages[i], chat, seed, texts[written..]) is not { } record) return false;
            records[i] = record with { Chat = _chats.Count, TextStart = _texts.WrittenCount + written };
            written += record.TextLength;
        }

        if (!HasMessages(chat, records)) return false;
        _texts.Advance(written);
        var (firstMember, firstMessage) = (_members.Count, _messages.Count);
        foreach (var person in chat.Others) _members.Add(PlaceOf(new CompactPerson(person.Id, person.Handle)));
        foreach (var record in records) _messages.Add(record);
        _chats.Add(plain with
        {
            Line = line,
            Name = chat.Name is null ? -1 : PlaceOf(chat.Name),
            Members = firstMember.._members.Count,
            Messages = firstMessage.._messages.Count,
        });
        return true;
    }

    /// <summary>All that it took; it takes no more afterwards.</summary>
    public CompactChats Build() =>
        new(seed, [.. lines], _people, _members, [.. _names.Keys], _chats, _messages, _texts.WrittenMemory);

    /// <summary>Whether a record is read as its chat, but for the messages; so a member that records lack loses nothing.</summary>
    private static bool IsReadAs(CompactChat record, Chat chat, Line line)
    {
        var participants = record.ReadParticipants(line, chat.Others.Select(person => new CompactPerson(person.Id, person.Handle)));
        return participants.AsSpan().SequenceEqual(chat.Participants.AsSpan())
            && record.Read(chat.Participants, line.Number, chat.Name, chat.Messages, chat.Unread) == chat;
    }

    /// <summary>Whether a chat has exactly these messages, and as unread those of them that are.</summary>
    private static bool HasMessages(Chat chat, CompactMessage[] messages)
    {
        if (chat.Messages.Count != messages.Length) return false;
        var unread = 0;
        for (var i = 0; i < messages.Length; i++)
        {
            var key = messages[i].Key;
            if (chat.Messages[i] != key) return false;
            if (!messages[i].IsUnread) continue;
            if (unread == chat.Unread.Count || chat.Unread[unread] != key) return false;
            unread++;
        }

        return unread == chat.Unread.Count;
    }

    private int PlaceOf(CompactPerson person)
    {
        if (_places.TryGetValue(person.Id, out var known) && _people[known] == person) return known;
        _people.Add(handles is null ? person : person with { Handle = handles(person.Handle) });
        return _places[person.Id] = _people.Count - 1;
    }

    private int PlaceOf(string name)
    {
        _names.TryAdd(name, _names.Count, out var place);
        return place;
    }
}
