using System.Collections.Immutable;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.Domain.Chats;

/// <summary>A conversation, direct or group, on one of the account's lines.</summary>
internal sealed record Chat(Guid Id, long Sequence, string Line, ImmutableArray<Participant> Participants, bool IsGroup, Service Service)
    : ISequenced
{
    private readonly StoredTime _createdAt;
    private readonly StoredTime _updatedAt;
    private readonly StoredTime _readReceiptAt;
    private readonly StoredTime _lastSentAt;
    private readonly StoredTime _typingUntil;
    private readonly StoredTime _contactTypingSince;
    private readonly StoredTime _locationRequestedAt;
    private readonly StoredTime _cardSharedAt;

    public required DateTimeOffset CreatedAt { get => _createdAt.Value; init => _createdAt = value; }

    /// <summary>What files and the control plane may call it in place of the id; null: nothing.</summary>
    public string? Key { get; init; }

    /// <summary>What people call it: its key, else its id.</summary>
    public string Shown => Key is { } key ? $"'{key}'" : Id.ToString("D");

    /// <summary>The last change: a message, a new name or icon, a participant who came or went.</summary>
    public required DateTimeOffset UpdatedAt { get => _updatedAt.Value; init => _updatedAt = value; }

    public required ChatHealth Health { get; init; }

    /// <summary>The name the group was given; null while the computed default stands.</summary>
    public string? Name { get; init; }

    /// <summary>An absolute URL as the scenario names it, or the path of a re-hosted file.</summary>
    public string? Icon { get; init; }

    public ImmutableSortedSet<MessageKey> Messages { get; init; } = [];

    /// <summary>Inbound messages not marked as read yet.</summary>
    public ImmutableSortedSet<MessageKey> Unread { get; init; } = [];

    /// <summary>What carried the latest message that was sent or received; null: none was yet.</summary>
    public Service? LatestService { get; init; }

    /// <summary>When the last read receipt went out to the contact; never in groups or over SMS.</summary>
    public DateTimeOffset? ReadReceiptAt { get => _readReceiptAt; init => _readReceiptAt = value; }

    /// <summary>When the own line last wrote in it; null: never.</summary>
    public DateTimeOffset? LastSentAt { get => _lastSentAt; init => _lastSentAt = value; }

    /// <summary>Until when the contact sees the own line typing; null: not at all.</summary>
    public DateTimeOffset? TypingUntil { get => _typingUntil; init => _typingUntil = value; }

    /// <summary>Since when the contact types; null: they do not. Known one to one over iMessage only.</summary>
    public DateTimeOffset? ContactTypingSince { get => _contactTypingSince; init => _contactTypingSince = value; }

    public Background? Background { get; init; }

    /// <summary>Who shares their location with the chat.</summary>
    public ImmutableArray<LocationShare> Locations { get; init; } = [];

    public DateTimeOffset? LocationRequestedAt { get => _locationRequestedAt; init => _locationRequestedAt = value; }

    /// <summary>When the line's contact card was last put before the people of the chat.</summary>
    public DateTimeOffset? CardSharedAt { get => _cardSharedAt; init => _cardSharedAt = value; }

    /// <summary>The name shown: the given one, else the handles of those who receive what is written now.</summary>
    public string DisplayName =>
        Name ?? (IsGroup ? string.Join(", ", ActiveOthers.Select(participant => participant.Handle)) : Participants[1].Handle);

    /// <summary>What answers show; rules go by what its people can receive, <see cref="Service"/> (docs/decisions/0006).</summary>
    public Service ShownService => LatestService ?? Service;

    public Participant Me => Participants[0];

    /// <summary>All participants but the own line, whether still there or not, in order of arrival.</summary>
    public IEnumerable<Participant> Others => Participants.Skip(1);

    public IEnumerable<Participant> ActiveOthers => Participants.Where(participant => participant is { IsMe: false, IsActive: true });

    /// <summary>Whether people in it see receipts: one to one, over iMessage and RCS.</summary>
    public bool HasReceipts => !IsGroup && Service != Service.Sms;

    /// <summary>The participant with that handle, whether still there or not.</summary>
    public Participant? Find(string handle) => Participants.FirstOrDefault(participant => participant.Handle == handle);

    /// <summary>The chat with one participant's entry replaced.</summary>
    public Chat With(Participant participant) =>
        this with { Participants = Participants.SetItem(Participants.IndexOf(Find(participant.Handle)!), participant) };

    /// <summary>The chat after a message travelled in it. A direct one learns on the way what its people receive by now.</summary>
    /// <param name="carrier">What carried the message.</param>
    /// <param name="best">The best that reaches everybody; a group keeps what it began with.</param>
    public Chat CarriedBy(Service carrier, Service best)
    {
        if (IsGroup || Participants.All(participant => participant.Service == carrier))
        {
            var service = IsGroup ? Service : best;
            return LatestService == carrier && Service == service ? this : this with { LatestService = carrier, Service = service };
        }

        return this with { LatestService = carrier, Service = best, Participants = [.. Participants.Select(each => each.On(carrier))] };
    }

    /// <summary>True once the own line is no longer part of the group: actions are refused, reading is not.</summary>
    public bool HasLeft => !Me.IsActive;
}
