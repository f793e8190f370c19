using System.Collections.Immutable;

namespace Chats.Emulator.Domain;

/// <summary>A conversation, direct or group, on one of the account's lines.</summary>
internal sealed record Chat(Guid Id, long Sequence, string Line, ImmutableArray<Participant> Participants, bool IsGroup, Service Service)
{
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The last change: a message, a new name or icon, somebody who came or went.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    public required ChatHealth Health { get; init; }

    /// <summary>The name somebody gave the group; null while the computed default stands.</summary>
    public string? Name { get; init; }

    public string? Icon { get; init; }

    public ImmutableSortedSet<MessageKey> Messages { get; init; } = [];

    /// <summary>Inbound messages nobody has marked as read yet.</summary>
    public ImmutableSortedSet<MessageKey> Unread { get; init; } = [];

    /// <summary>When the last read receipt went out to the contact; never in groups or over SMS.</summary>
    public DateTimeOffset? ReadReceiptAt { get; init; }

    /// <summary>The name shown: the given one, else the recipients' handles.</summary>
    public string DisplayName => Name ?? (IsGroup ? string.Join(", ", Others.Select(participant => participant.Handle)) : Participants[1].Handle);

    public Participant Me => Participants[0];

    /// <summary>Everybody but the own line, whether still there or not, in order of arrival.</summary>
    public IEnumerable<Participant> Others => Participants.Skip(1);

    public IEnumerable<Participant> ActiveOthers => Others.Where(participant => participant.IsActive);

    /// <summary>True once the own line is no longer part of the group: actions are refused, reading is not.</summary>
    public bool HasLeft => !Me.IsActive;
}
