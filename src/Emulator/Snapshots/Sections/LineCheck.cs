namespace Chats.Emulator.Snapshots.Sections;

/// <summary>When a line last checked a capability.</summary>
internal sealed record LineCheck(string Line, DateTimeOffset At);
