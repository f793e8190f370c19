namespace Chats.Emulator.Domain;

/// <summary>A phone number of the account.</summary>
/// <param name="Id">The line's own id.</param>
/// <param name="HandleId">Its id as a participant, the same in every chat.</param>
/// <param name="Number">E.164.</param>
/// <param name="Eligible">False while the vendor would refuse all activity on the line with 403/2027.</param>
internal sealed record Line(Guid Id, Guid HandleId, string Number, bool Eligible)
{
    /// <summary>How long messages and files of an ephemeral line exist (messages 13.7, 14).</summary>
    public static readonly TimeSpan EphemeralLife = TimeSpan.FromHours(24);

    /// <summary>Whether messages and files vanish after <see cref="EphemeralLife"/>.</summary>
    public bool Ephemeral { get; init; }

    public ContactCard? Card { get; init; }

    /// <summary>When it was last sent from or suggested, in the world's own count; 0: not yet.</summary>
    public long LastUse { get; init; }
}
