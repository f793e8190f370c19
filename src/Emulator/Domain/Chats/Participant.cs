using Chats.Emulator.Common;
using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.Domain.Chats;

/// <summary>A handle within one chat.</summary>
internal sealed record Participant(Guid Id, string Handle, Service Service, DateTimeOffset JoinedAt, bool IsMe)
{
    /// <summary>The most people in a chat beside the line: what a group can be created with, it can grow to.</summary>
    public const int MostOthers = 31;

    private readonly StoredTime _joinedAt = JoinedAt;
    private readonly StoredTime _leftAt;

    public DateTimeOffset JoinedAt { get => _joinedAt.Value; init => _joinedAt = value; }

    public ParticipantStatus Status { get; init; }

    public DateTimeOffset? LeftAt { get => _leftAt; init => _leftAt = value; }

    /// <summary>What the line can do; null of a contact, and of every participant in older snapshots.</summary>
    public LineType? LineType { get; init; }

    /// <summary>The vendor's name of what the line can do; null of a contact, who has no line of the account.</summary>
    public string? WireLineType => IsMe ? (LineType ?? default).ToWireName() : null;

    /// <summary>The same as a service shows them.</summary>
    public Participant On(Service service) => Service == service ? this : this with { Service = service };

    public bool IsActive => Status == ParticipantStatus.Active;
}
