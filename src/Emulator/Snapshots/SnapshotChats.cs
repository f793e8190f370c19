using System.Collections.Immutable;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Snapshots.Checks;
using Chats.Emulator.Snapshots.Sections;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.State.Compact;
using Chats.Emulator.Worlds.Transitions.Messages;

namespace Chats.Emulator.Snapshots;

/// <summary>
/// The chats and then the messages of a snapshot. Each is looked at as it comes, and kept as compactly as if it had been seeded; so a large
/// world is never there as objects.
/// </summary>
/// <param name="state">The state they are of.</param>
/// <param name="known">What it holds.</param>
internal sealed class SnapshotChats(StateSection state, StateIndex known)
{
    private readonly ChatChecks _chatChecks = new(state, known);
    private readonly MessageChecks _messageChecks = new(state, known);
    private readonly CompactChatsBuilder _plain = new(state.Seed, state.Lines, known.HandleOf);

    /// <summary>Chats that no record can hold, by their ids.</summary>
    private readonly Dictionary<Guid, Listed> _others = [];

    /// <summary>What is unread in the other chats, as far as anything is.</summary>
    private readonly Dictionary<Guid, (int Index, ImmutableSortedSet<MessageKey> Keys)> _unread = [];

    /// <summary>Messages that no record can hold, whichever chat they are in.</summary>
    private readonly List<Message> _messages = [];

    private (CompactChats Chats, CompactMessagesBuilder Messages)? _records;

    /// <summary>The chat of the last message, and its place if it is a record.</summary>
    private (Chat? Chat, int Place) _latest;

    /// <summary>Takes the next chat; no message has come yet.</summary>
    /// <exception cref="InvalidDataException">It cannot be.</exception>
    public void Add(Chat chat, int index)
    {
        _chatChecks.Run(chat, index);
        if (!_plain.TryAdd(chat with { Messages = [], Unread = [] }, [])) _others.Add(chat.Id, new Listed(chat, index));
        else if (!chat.Unread.IsEmpty) _unread.Add(chat.Id, (index, chat.Unread));
    }

    /// <summary>Takes the next message; all chats have come.</summary>
    /// <exception cref="InvalidDataException">It cannot be.</exception>
    public void Add(Message message, int index)
    {
        var written = Reactions.WithIds(message);
        if (_latest.Chat?.Id != message.ChatId) _latest = Find(message.ChatId);
        _messageChecks.Run(written, _latest.Chat, index);
        if (_latest.Place < 0 || !Records.Messages.TryAdd(written, _latest.Place, _latest.Chat)) _messages.Add(written);
    }

    /// <summary>A state with all of them.</summary>
    /// <exception cref="InvalidDataException">They do not go together.</exception>
    public WorldState Into(WorldState other)
    {
        _chatChecks.RunSends();
        _messageChecks.RunSends();
        var compact = Records.Messages.Build();
        var messages = _messages.ToLookup(message => message.ChatId);
        var chats = _others.Values.Select(listed => Whole(listed.Chat, listed.Index, [], messages[listed.Chat.Id])).ToList();
        var next = other.Load(chats, _messages, compact, [.. Changed(compact, messages)]);
        _messageChecks.RunReplies(next.Messages);
        return next;
    }

    /// <summary>The chats that are records but have a message that is none, or other messages unread than the records say.</summary>
    private IEnumerable<Chat> Changed(CompactChats compact, ILookup<Guid, Message> messages)
    {
        for (var place = 0; place < compact.Chats.Count; place++)
        {
            var records = compact.MessagesOf(place);
            var id = compact.IdOf(place);
            var (index, unread) = _unread.GetValueOrDefault(id, (-1, []));
            var unreadRecords = records.Where(record => record.IsUnread).Select(record => record.Key);
            if (!messages.Contains(id) && unread.SequenceEqual(unreadRecords)) continue;
            yield return Whole(compact.WithoutMessages(place) with { Unread = unread }, index, records, messages[id]);
        }
    }

    /// <summary>A chat with its list of messages.</summary>
    private static Chat Whole(Chat chat, int index, IEnumerable<CompactMessage> records, IEnumerable<Message> others)
    {
        var seen = others.Where(message => !message.IsDeleted).Select(message => message.Key);
        var whole = chat with { Messages = [.. records.Select(record => record.Key), .. seen] };
        ChatChecks.RunUnread(whole, index);
        return whole;
    }

    private (Chat? Chat, int Place) Find(Guid id)
    {
        if (_others.TryGetValue(id, out var listed)) return (listed.Chat, -1);
        var place = Records.Chats.PlaceOf(id);
        return (place < 0 ? null : Records.Chats.WithoutMessages(place), place);
    }

    private (CompactChats Chats, CompactMessagesBuilder Messages) Records
    {
        get
        {
            if (_records is { } known) return known;
            var chats = _plain.Build();
            _records = (chats, new CompactMessagesBuilder(state.Seed, chats));
            return _records.Value;
        }
    }

    /// <summary>A chat and its place in the list.</summary>
    private readonly record struct Listed(Chat Chat, int Index);
}
