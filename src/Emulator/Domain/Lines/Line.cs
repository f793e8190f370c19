using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.Domain.Lines;

/// <summary>A phone number of the account.</summary>
/// <param name="Id">The line's own id.</param>
/// <param name="HandleId">Its id as a participant, the same in every chat.</param>
/// <param name="Number">E.164.</param>
/// <param name="Eligible">False while the vendor would refuse all activity on the line with 403/2027.</param>
internal sealed record Line(Guid Id, Guid HandleId, string Number, bool Eligible)
{
    /// <summary>What the line was set up for, for as long as it exists; null, as in older snapshots: iMessage.</summary>
    public LineType? SetUpFor { get; init; }

    public LineType Type => SetUpFor ?? LineType.IMessage;

    /// <summary>Whether its messages vanish once the account's window is over. Their files are another matter.</summary>
    public bool Ephemeral { get; init; }

    /// <summary>Whether files of its messages vanish a day after they came.</summary>
    public bool? EphemeralAttachments { get; init; }

    /// <summary>Whether the vendor keeps nothing of what is written on the line from now on: zero-day retention.</summary>
    public bool? ZeroRetention { get; init; }

    /// <summary>When the line was taken from the account; null: it is the account's. Its past stays, for it may come back.</summary>
    public DateTimeOffset? ReleasedAt { get; init; }

    public bool IsReleased => ReleasedAt is not null;

    public ContactCard? Card { get; init; }

    /// <summary>What the card is called by, the same for as long as it is there; null: there is none.</summary>
    public Guid? CardId => Card is null ? null : Card.Id ?? ContactCardId.Of(Id);

    /// <summary>Where calls to the line go; null: nowhere else.</summary>
    public string? ForwardingNumber { get; init; }

    /// <summary>How the vendor rates the line apart from any flag.</summary>
    public Reputation Score { get; init; }

    /// <summary>Whether the line is <c>FLAGGED</c> and not <c>ACTIVE</c>; then nothing can be sent from it.</summary>
    public bool IsFlagged { get; init; }

    public RcsAccess Rcs { get; init; }

    /// <summary>Its place in the order in which lines were suggested or written from; 0: never.</summary>
    public long LastUse { get; init; }

    /// <summary>The id of its latest reputation audit.</summary>
    public string? LastAudit { get; init; }

    /// <summary>A flag forces <c>CRITICAL</c> at once; the rating from before is back when it is cleared.</summary>
    public Reputation Reputation => IsFlagged ? Reputation.Critical : Score;

    public string WireStatus => IsFlagged ? "FLAGGED" : "ACTIVE";

    /// <summary>Whether anything can be done from the line now.</summary>
    public bool CanSend => Eligible && !IsFlagged && !IsReleased;

    /// <summary>The line as it takes part in a chat.</summary>
    public Participant AsParticipant(Service service, DateTimeOffset joinedAt) =>
        new(HandleId, Number, service, joinedAt, IsMe: true) { LineType = Type };
}
