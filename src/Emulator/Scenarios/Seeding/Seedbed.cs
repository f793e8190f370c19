using System.Collections.Immutable;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Transitions;
using Chats.Emulator.Worlds.Transitions.Locations;

namespace Chats.Emulator.Scenarios.Seeding;

/// <summary>A world's state while it is being made: chats grow here and are put into the state all at once.</summary>
internal sealed class Seedbed(WorldState state, DateTimeOffset start)
{
    private readonly Dictionary<string, Contact> _contacts = state.Contacts.ToDictionary(StringComparer.Ordinal);
    private readonly HashSet<string> _writers = new(StringComparer.Ordinal);
    private readonly List<Chat> _chats = [];
    private readonly List<Message> _messages = [];
    private readonly List<Attachment> _files = [];
    private readonly List<Job> _ends = [];
    private long _sequence = state.Sequence;

    /// <summary>When the world begins; nothing is later.</summary>
    public DateTimeOffset Start { get; } = start;

    public IdSource Ids { get; } = state.OpenIds();

    public IReadOnlyList<Line> Lines { get; } = [.. state.Lines.Values];

    public bool Knows(string handle) => _contacts.ContainsKey(handle) || state.Lines.ContainsKey(handle);

    /// <summary>Makes a contact known.</summary>
    public void Meet(Contact contact) => _contacts.Add(contact.Handle, contact);

    /// <summary>A chat without messages; handles nobody declared become strangers.</summary>
    public Chat Open(Line line, IReadOnlyList<string> to, DateTimeOffset createdAt, Service? service = null, Guid? id = null)
    {
        var contacts = to.Select(ContactOf).ToList();
        var carrier = service ?? ServiceChoice.ForNewChat(contacts, null);
        var me = new Participant(line.HandleId, line.Number, carrier, createdAt, IsMe: true);
        var others = contacts.Select(contact => new Participant(contact.Id, contact.Handle, carrier, createdAt, IsMe: false));
        return new Chat(id ?? Ids.NextUuid(), _sequence++, line.Number, [me, .. others], to.Count > 1, carrier)
        {
            CreatedAt = createdAt,
            UpdatedAt = createdAt,
            Health = new ChatHealth(HealthStatus.Healthy, createdAt),
        };
    }

    /// <summary>A message of the chat, as far as its status says it has come.</summary>
    public Message Write(Chat chat, Participant author, ImmutableArray<Part> parts, DateTimeOffset at, DeliveryStatus status, Guid? id = null)
    {
        if (!author.IsMe) _writers.Add(author.Handle);
        var media = Media.Resolve(state, grant: null, chat.Line, new Outgoing(parts), Ids, at);
        _files.AddRange(media.Files);
        // Seeded messages count downwards, so that they never share a trace id with a request.
        var message = new Message(id ?? Ids.NextUuid(), _sequence, chat.Id, author.IsMe, author, media.Parts)
        {
            CreatedAt = at,
            Status = status,
            TraceId = IdSource.TraceId(state.Seed, -1 - _sequence),
        };
        _sequence++;
        return author.IsMe ? Progress.Outbound(message, chat.Service, state.Settings, Start) : Progress.Inbound(message, chat.Service);
    }

    /// <summary>Puts a finished chat and its messages, oldest first, into the world. On an ephemeral line older ones are gone, and the others' time is set.</summary>
    public void Add(Chat chat, IReadOnlyList<Message> messages)
    {
        var isEphemeral = state.Lines[chat.Line].Ephemeral;
        var there = isEphemeral ? [.. messages.Where(message => message.CreatedAt + Line.EphemeralLife > Start)] : messages;
        if (isEphemeral) _ends.AddRange(there.Select(message => Ephemeral.End(message, _sequence++)));
        _messages.AddRange(there);
        _chats.Add(chat with
        {
            UpdatedAt = messages.Count > 0 && messages[^1].CreatedAt > chat.UpdatedAt ? messages[^1].CreatedAt : chat.UpdatedAt,
            LastSentAt = messages.LastOrDefault(message => message.IsFromMe)?.CreatedAt,
            Messages = [.. there.Select(message => message.Key)],
            Unread = [.. there.Where(message => message is { IsFromMe: false, IsRead: false }).Select(message => message.Key)],
        });
    }

    public WorldState ToState()
    {
        foreach (var handle in _writers) _contacts[handle] = _contacts[handle] with { HasWritten = true };
        var next = state.Load(_chats, _messages) with
        {
            Pending = [.. _ends],
            Contacts = _contacts.ToImmutableDictionary(StringComparer.Ordinal),
            Lines = state.Lines.SetItems(UsedLines()),
            Sequence = _sequence,
            IdPosition = Ids.Position,
        };
        next = Ephemeral.Keep(next, _files.FindAll(file => !(file.ExpiresAt <= Start)));
        return _chats.Where(chat => !chat.Locations.IsEmpty).Aggregate(next, EndShares);
    }

    /// <summary>The lines that were written from, in the order of their latest message.</summary>
    private IEnumerable<KeyValuePair<string, Line>> UsedLines() => _messages
        .Where(message => message.IsFromMe)
        .GroupBy(message => message.Sender.Handle, message => message.CreatedAt)
        .OrderBy(line => line.Max())
        .Select((line, place) => KeyValuePair.Create(line.Key, state.Lines[line.Key] with { LastUse = place + 1 }));

    private static WorldState EndShares(WorldState state, Chat chat) => chat.Locations.Aggregate(
        state, (next, share) => Sharing.ScheduleEnd(next, chat.Id, share, IdSource.TraceId(next.Seed, -1 - next.Sequence)));

    private Contact ContactOf(string handle)
    {
        if (!_contacts.TryGetValue(handle, out var contact))
        {
            contact = Contact.Stranger(Ids.NextUuid(), handle);
            Meet(contact);
        }

        return contact;
    }
}
