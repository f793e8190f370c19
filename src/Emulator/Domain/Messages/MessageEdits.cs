namespace Chats.Emulator.Domain.Messages;

/// <summary>How often a message was edited, and when last.</summary>
internal sealed record MessageEdits(int Count, DateTimeOffset LastAt);
