using System.Collections.Immutable;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.Domain.Messages;

/// <summary>An ordered list of parts sent into a chat, and how far it has come.</summary>
internal sealed record Message(Guid Id, long Sequence, Guid ChatId, bool IsFromMe, Participant Sender, ImmutableArray<Part> Parts)
    : ISequenced
{
    private readonly StoredTime _createdAt;
    private readonly StoredTime _sentAt;
    private readonly StoredTime _deliveredAt;
    private readonly StoredTime _readAt;

    public required DateTimeOffset CreatedAt { get => _createdAt.Value; init => _createdAt = value; }

    public required DeliveryStatus Status { get; init; }

    /// <summary>What actually carries it; null until that is known.</summary>
    public Service? Service { get; init; }

    /// <summary>What the sender asked for; null: the best there is.</summary>
    public Service? PreferredService { get; init; }

    public Effect? Effect { get; init; }

    public ReplyTo? ReplyTo { get; init; }

    public string? IdempotencyKey { get; init; }

    public DateTimeOffset? SentAt { get => _sentAt; init => _sentAt = value; }

    public DateTimeOffset? DeliveredAt { get => _deliveredAt; init => _deliveredAt = value; }

    public DateTimeOffset? ReadAt { get => _readAt; init => _readAt = value; }

    public ImmutableArray<Reaction> Reactions { get; init; } = [];

    /// <summary>Null until it is edited.</summary>
    public MessageEdits? Edits { get; init; }

    /// <summary>The poll this message carries instead of parts.</summary>
    public Poll? Poll { get; init; }

    /// <summary>True once it was deleted: it is no longer shown, while its delivery goes on.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>True for a voice bubble; other services deliver it as an ordinary file.</summary>
    public bool IsVoiceMemo { get; init; }

    /// <summary>True when its line had zero-day retention: only people still have what is in it.</summary>
    public bool? ZeroRetention { get; init; }

    /// <summary>The vendor's code of the failure, when <see cref="Status"/> is failed.</summary>
    public int? FailureCode { get; init; }

    /// <summary>The trace id of the call that sent it; later events about the message carry it too.</summary>
    public required string TraceId { get; init; }

    /// <summary>Moved by edits alone, not by its delivery.</summary>
    public DateTimeOffset UpdatedAt => Edits?.LastAt ?? CreatedAt;

    /// <summary>The message its thread began with: itself, unless it is a reply.</summary>
    public Guid ThreadRoot => ReplyTo?.Root ?? Id;

    /// <summary>How many parts a reply or a reaction can name: a poll has none and is taken as a whole.</summary>
    public int NameableParts => Math.Max(1, Parts.Length);

    /// <summary>What carries it, or presumably will, in that chat.</summary>
    public Service CarrierIn(Chat chat) => Service ?? chat.Service;

    /// <summary>
    /// A participant of that chat as this message shows them: on the service that carries it, whatever the chat runs over meanwhile.
    /// </summary>
    public Participant Showing(Participant somebody, Chat chat) => somebody.On(CarrierIn(chat));

    /// <summary>The message once its service is known; its sender and all who reacted are shown on that service.</summary>
    public Message CarriedBy(Service carrier) => this with
    {
        Service = carrier,
        Sender = Sender.On(carrier),
        Reactions = [.. Reactions.Select(reaction => reaction with { By = reaction.By.On(carrier) })],
    };

    /// <summary>Whether the people in that chat let know that it arrived and was read: one to one, over iMessage and RCS.</summary>
    public bool HasReceiptsIn(Chat chat) => !chat.IsGroup && CarrierIn(chat) != Domain.Vendor.Service.Sms;

    /// <summary>Whether the people in that chat have it: once it was delivered, or sent where nothing tells of its delivery.</summary>
    public bool HasReached(Chat chat) => !IsFromMe || IsDelivered || (Status == DeliveryStatus.Sent && !HasReceiptsIn(chat));

    public bool IsZeroRetention => ZeroRetention == true;

    /// <summary>What the vendor still knows of it once the call that sent it was answered (docs/decisions/0042).</summary>
    public Message AsRetained() => IsZeroRetention ? this with { Parts = [], Poll = Poll?.WithoutTexts() } : this;

    public string WireStatus => Status.ToWireName();

    /// <summary>Whether it reached the people it went to; one they read did so too.</summary>
    public bool IsDelivered => Status is DeliveryStatus.Delivered or DeliveryStatus.Read;

    public bool IsRead => Status == DeliveryStatus.Read;

    /// <summary>Whether it waits in its chat to be read by the own line.</summary>
    public bool IsUnread => !IsFromMe && !IsRead;

    public MessageKey Key => new(Sequence, Id);
}
