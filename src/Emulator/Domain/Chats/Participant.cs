using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.Domain.Chats;

/// <summary>A handle within one chat.</summary>
internal sealed record Participant(Guid Id, string Handle, Service Service, DateTimeOffset JoinedAt, bool IsMe)
{
    public ParticipantStatus Status { get; init; }

    public DateTimeOffset? LeftAt { get; init; }

    public bool IsActive => Status == ParticipantStatus.Active;
}
