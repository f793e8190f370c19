namespace Chats.Emulator.Domain.People;

/// <summary>An entry of the account's blocklist: a phone number, an e-mail address, a short code or a sender id.</summary>
internal sealed record BlockedHandle(string Handle, DateTimeOffset BlockedAt, string? Reason)
{
    /// <summary>Orders entries of the same time.</summary>
    public long Sequence { get; init; }
}
