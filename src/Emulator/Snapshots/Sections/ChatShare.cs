namespace Chats.Emulator.Snapshots.Sections;

/// <summary>When the contact card was last shared in a chat.</summary>
internal sealed record ChatShare(Guid Chat, DateTimeOffset At);
