using System.Collections.Immutable;
using Chats.Emulator.Common;
using Chats.Emulator.Common.Collections;
using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.State.Compact;
using Chats.Emulator.Worlds.Transitions.Delivery;
using Chats.Emulator.Worlds.Transitions.Expiry;
using Chats.Emulator.Worlds.Transitions.Files;
using Chats.Emulator.Worlds.Transitions.Locations;
using Chats.Emulator.Worlds.Transitions.Typing;

namespace Chats.Emulator.Scenarios.Seeding;

/// <summary>A world's state while it is being made: chats grow here and are put into the state all at once.</summary>
internal sealed class WorldStateBuilder(WorldState state, DateTimeOffset start)
{
    private readonly CompactContactsBuilder _contacts = new(state.Contacts.Values);
    private readonly CompactChatsBuilder _compact = new(state.Seed, [.. state.Lines.Values]);
    private readonly LineUse _use = new();

    /// <summary>Those that are not kept compactly.</summary>
    private readonly List<Chat> _chats = [];
    private readonly List<Message> _messages = [];
    private readonly List<Attachment> _files = [];
    private readonly List<(DateTimeOffset At, Guid Message)> _ends = [];
    private long _sequence = state.Sequence;

    /// <summary>When the world begins; nothing is later.</summary>
    public DateTimeOffset Start { get; } = start;

    public IdSource Ids { get; } = state.OpenIds();

    public IReadOnlyList<Line> Lines { get; } = [.. state.Lines.Values];

    public bool Knows(string handle) => _contacts.Contains(handle) || state.Lines.ContainsKey(handle);

    /// <summary>Makes a contact known.</summary>
    public void AddContact(Contact contact) => _contacts.Add(contact);

    /// <summary>A chat without messages; undeclared handles become strangers.</summary>
    public Chat Open(Line line, IReadOnlyList<string> to, DateTimeOffset createdAt, Service? service = null, Guid? id = null)
    {
        ImmutableArray<Contact> contacts = [.. to.Select(ContactOf)];
        var carrier = service ?? ServiceChoice.ForNewChat(contacts, line.Type, null);
        var me = line.AsParticipant(carrier, createdAt);
        var others = contacts.Select(contact => new Participant(contact.Id, contact.Handle, carrier, createdAt, IsMe: false));
        return new Chat(id ?? Ids.NextUuid(), _sequence++, line.Number, [me, .. others], contacts.Length > 1, carrier)
        {
            CreatedAt = createdAt,
            UpdatedAt = createdAt,
            Health = new ChatHealth(HealthStatus.Healthy, createdAt),
        };
    }

    /// <summary>A message of the chat, as far as its status says it has come.</summary>
    public Message Write(
        Chat chat, Participant author, ImmutableArray<Part> parts, DateTimeOffset at, DeliveryStatus status, Guid? id = null)
    {
        if (!author.IsMe) _contacts.MarkAsWriter(author.Handle);
        var media = MediaParts.Resolve(state, grant: null, chat.Line, new Outgoing(parts), Ids, at);
        _files.AddRange(media.Files);
        var message = new Message(id ?? Ids.NextUuid(), _sequence, chat.Id, author.IsMe, author, media.Parts)
        {
            CreatedAt = at,
            Status = status,
            TraceId = IdSource.TraceIdWithoutRequest(state.Seed, _sequence),
            ZeroRetention = state.Lines[chat.Line].ZeroRetention,
        };
        _sequence++;
        return author.IsMe ? Progress.Outbound(message, chat.Service, state.Settings, Start) : Progress.Inbound(message, chat.Service);
    }

    /// <summary>
    /// Puts a finished chat and its messages, oldest first, into the world. Those whose end has come are gone, and that of others is set.
    /// </summary>
    /// <param name="chat">The chat.</param>
    /// <param name="messages">What was written in it.</param>
    /// <param name="ends">When messages vanish, where not as on their line: null means never.</param>
    public void Add(Chat chat, IReadOnlyList<Message> messages, IReadOnlyDictionary<Guid, DateTimeOffset?>? ends = null)
    {
        var line = state.Lines[chat.Line];
        var there = new List<Message>(messages.Count);
        foreach (var message in messages)
        {
            var end = ends?.TryGetValue(message.Id, out var own) == true ? own : Ephemeral.EndOf(state.Settings, line, message);
            if (end <= Start) continue;
            there.Add(message);
            if (end is { } at) _ends.Add((at, message.Id));
        }

        _use.Add(there);
        var seen = there.FindAll(message => !message.IsDeleted);
        var latest = chat.LatestService ?? LatestService(messages);
        var shown = latest is { } carrier ? chat.CarriedBy(carrier, chat.Service) : chat;
        var finished = shown with
        {
            LastSentAt = chat.LastSentAt ?? messages.LastOrDefault(message => message.IsFromMe)?.CreatedAt,
            Messages = [.. seen.Select(message => message.Key)],
            Unread = [.. seen.Where(message => message.IsUnread).Select(message => message.Key)],
        };
        if (_compact.TryAdd(finished, there)) return;
        _chats.Add(finished);
        _messages.AddRange(there);
    }

    /// <summary>What carried the latest of messages, oldest first, that was sent or received.</summary>
    public static Service? LatestService(IReadOnlyList<Message> messages) =>
        messages.LastOrDefault(message => message.SentAt is not null)?.Service;

    public WorldState ToState()
    {
        var next = state.Load(_chats, _messages, _compact.Build()) with
        {
            Pending = [.. _ends.Select(end => new ExpireMessageJob(end.At, _sequence++, end.Message)), .. TypingEnds()],
            Contacts = LayeredMap<Contact>.Of(_contacts.Build()),
            Lines = state.Lines.SetItems(UsedLines()),
            IdPosition = Ids.Position,
        };
        next = next with
        {
            Sends = next.Sends.SetItems(Sends(next.Chats)),
            Sequence = next.Lines.Values.Select(line => line.LastUse).Append(_sequence).Max(),
        };
        next = Ephemeral.Keep(
            next with { Attachments = next.Attachments.Clear() },
            [.. state.Attachments.Values.Concat(_files).Where(file => !(file.ExpiresAt <= Start))]);
        return _chats.Where(chat => !chat.Locations.IsEmpty).Aggregate(next, EndShares);
    }

    /// <summary>What a call that repeats the message's key is answered with: the chat and the message as they are here.</summary>
    private IEnumerable<KeyValuePair<string, SendOutcome>> Sends(IdMap<Chat> chats) => _messages
        .Where(message => message.IdempotencyKey is not null)
        .Select(message => KeyValuePair.Create(message.IdempotencyKey!, new SendOutcome(chats[message.ChatId], message.AsRetained())));

    private IEnumerable<Job> TypingEnds() => _chats.Where(chat => chat.TypingUntil is not null)
        .Select(chat => new EndTypingJob(chat.TypingUntil!.Value, _sequence++, chat.Id));

    /// <summary>The lines that were written from in their order, unless the file knows it.</summary>
    private IEnumerable<KeyValuePair<string, Line>> UsedLines() => state.Lines.Values.Any(line => line.LastUse > 0)
        ? []
        : _use.Places.Select(use => KeyValuePair.Create(use.Key, state.Lines[use.Key] with { LastUse = use.Value }));

    private static WorldState EndShares(WorldState state, Chat chat) => chat.Locations.Aggregate(
        state, (next, share) => Sharing.ScheduleEnd(next, chat.Id, share, IdSource.TraceIdWithoutRequest(next.Seed, next.Sequence)));

    private Contact ContactOf(string handle)
    {
        if (_contacts.Find(handle) is { } known) return known;
        var stranger = Contact.Stranger(Ids.NextUuid(), handle);
        AddContact(stranger);
        return stranger;
    }
}
