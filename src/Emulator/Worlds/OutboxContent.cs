namespace Chats.Emulator.Worlds;

/// <summary>What an outbox holds at one moment; only the outbox knows more of it.</summary>
internal abstract record OutboxContent;
