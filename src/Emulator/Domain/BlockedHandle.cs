namespace Chats.Emulator.Domain;

/// <summary>An entry of the account's blocklist.</summary>
internal sealed record BlockedHandle(string Handle, DateTimeOffset BlockedAt, string? Reason);
