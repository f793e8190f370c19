using System.Collections.Immutable;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Worlds.State.Lists;

namespace Chats.Emulator.Worlds.State.Compact;

/// <summary>A chat in which nothing but plain texts was written, in 88 bytes.</summary>
internal readonly record struct CompactChat : ISequenced
{
    private readonly StoredTime _createdAt;
    private readonly StoredTime _updatedAt;
    private readonly StoredTime _lastSentAt;
    private readonly Service _service;
    private readonly Service _shownOn;
    private readonly Service? _latestService;

    public CompactChat(Chat chat)
    {
        Id = chat.Id;
        Sequence = chat.Sequence;
        IsGroup = chat.IsGroup;
        (_createdAt, _updatedAt, _lastSentAt) = (chat.CreatedAt, chat.UpdatedAt, chat.LastSentAt);
        (_service, _shownOn, _latestService) = (chat.Service, chat.Me.Service, chat.LatestService);
    }

    public Guid Id { get; }

    public long Sequence { get; }

    public bool IsGroup { get; }

    /// <summary>The place of its line.</summary>
    public int Line { get; init; }

    /// <summary>The place of its name among all names; -1: it has none.</summary>
    public int Name { get; init; }

    /// <summary>Where its people stand among the members of all chats.</summary>
    public Range Members { get; init; }

    /// <summary>Where its messages stand among all, oldest first.</summary>
    public Range Messages { get; init; }

    /// <summary>Its place in lists of chats.</summary>
    public ChatSortKey Place => new(_updatedAt.Value.UtcTicks, Sequence, Id);

    /// <summary>Who is in the chat: the line itself, then the others.</summary>
    public ImmutableArray<Participant> ReadParticipants(Line line, IEnumerable<CompactPerson> others)
    {
        var (shownOn, joinedAt) = (_shownOn, _createdAt.Value);
        var people = others.Select(person => new Participant(person.Id, person.Handle, shownOn, joinedAt, IsMe: false));
        return [line.AsParticipant(shownOn, joinedAt), .. people];
    }

    /// <summary>The chat.</summary>
    /// <param name="participants">Who is in it, as <see cref="ReadParticipants"/> says.</param>
    /// <param name="line">The number of its line.</param>
    /// <param name="name">Its name; null: none.</param>
    /// <param name="messages">All that was written in it.</param>
    /// <param name="unread">What of it was not read yet.</param>
    public Chat Read(
        ImmutableArray<Participant> participants, string line, string? name,
        ImmutableSortedSet<MessageKey> messages, ImmutableSortedSet<MessageKey> unread) =>
        new(Id, Sequence, line, participants, IsGroup, _service)
        {
            CreatedAt = _createdAt.Value,
            UpdatedAt = _updatedAt.Value,
            LastSentAt = _lastSentAt,
            LatestService = _latestService,
            Health = new ChatHealth(HealthStatus.Healthy, _createdAt.Value),
            Name = name,
            Messages = messages,
            Unread = unread,
        };
}
